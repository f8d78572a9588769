import { foldCase } from '../backlog/fold-name.ts';

/** The words of a text, without case. */
export function foldWords(text: string): string[] {
  return foldCase(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Whether a text begins with all the words of another, the last one in full too. */
export function beginsWithWords(text: string, beginning: string): boolean {
  const words = foldWords(text);
  const asked = foldWords(beginning);
  return asked.length > 0 && asked.every((word, at) => word === words[at]);
}
