import type { words as english } from '../en/documents.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  title: 'Dokumente',
  lede: 'Alles auf dieser Website stammt aus diesen Dateien. Jede ist ganz zu sehen, wie sie geschrieben wurde.',
  files: 'Dateien',
  updated: (date) => `Stand ${date}`,
  definedHere: (items) => `${things.items(items)} hier definiert`,
  outline: 'Gliederung',
};
