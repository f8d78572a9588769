import type { words as english } from '../en/copy.ts';

export const words: typeof english = {
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert: Der Browser verbietet es',
};
