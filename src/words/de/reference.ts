import type { words as english } from '../en/reference.ts';

export const words: typeof english = {
  title: 'Bausteine für Seiten',
};
