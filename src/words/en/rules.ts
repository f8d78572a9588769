import { words as authorPages } from './rules/author-pages.ts';
import { words as documents } from './rules/documents.ts';
import { words as facts } from './rules/facts.ts';
import { words as ids } from './rules/ids.ts';
import { words as lanes } from './rules/lanes.ts';
import { words as orders } from './rules/orders.ts';
import { words as settings } from './rules/settings.ts';
import { words as waits } from './rules/waits.ts';

/**
 * What each rule says, by its code: `title`, `why` and `help`, whole sentences for whoever asks about the rule, and the
 * messages of its findings, lower-case and without a full stop.
 */
export const words = { ...ids, ...facts, ...waits, ...orders, ...lanes, ...documents, ...settings, ...authorPages };
