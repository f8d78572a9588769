import type { words as english } from '../en/reading.ts';

export const words: typeof english = {
  lines: (from, to) => (from === to ? `Zeile ${from}` : `Zeilen ${from} bis ${to}`),
  tools: 'Gewählte Zeilen',
  edit: 'Bearbeiten',
  editLine: 'Diese Zeile bearbeiten',
};
