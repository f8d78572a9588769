import { words as things } from './things.ts';

/** The list of documents and the page of one. */
export const words = {
  title: 'Documents',
  lede: 'Everything in this site comes from these files. Each is shown whole, as it was written.',
  files: 'Files',
  updated: (date: string) => `updated ${date}`,
  definedHere: (items: number) => `${things.items(items)} defined here`,
  outline: 'Outline',
};
