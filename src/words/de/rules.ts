import type { words as english } from '../en/rules.ts';
import { words as authorPages } from './rules/author-pages.ts';
import { words as documents } from './rules/documents.ts';
import { words as facts } from './rules/facts.ts';
import { words as ids } from './rules/ids.ts';
import { words as lanes } from './rules/lanes.ts';
import { words as orders } from './rules/orders.ts';
import { words as settings } from './rules/settings.ts';
import { words as waits } from './rules/waits.ts';

export const words: typeof english = {
  ...ids,
  ...facts,
  ...waits,
  ...orders,
  ...lanes,
  ...documents,
  ...settings,
  ...authorPages,
};
