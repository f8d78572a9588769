import type { words as english } from '../en/board.ts';
import { or } from './grammar.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  title: 'Board',
  narrow: 'Board eingrenzen',
  grouping: 'Gruppierung',
  by: { status: 'Nach Status', sprints: 'Nach Sprint', lanes: 'Nach Bahn' },
  moreInTable: (items) => `${things.moreItems(items)} in der Tabelle`,
  empty: (statuses) =>
    `Kein Eintrag ist ${or(statuses).join('')}; ${statuses.length === 1 ? 'diese Spalte fehlt' : 'diese Spalten fehlen'}.`,
};
