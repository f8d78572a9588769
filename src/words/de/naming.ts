import { createNaming } from '../naming.ts';
import { and, or } from './grammar.ts';

export const { quote, name, names, chain, choices } = createNaming(
  { and, or },
  { quotes: ['„', '“'], more: (count) => `${count} ${count === 1 ? 'weiterer' : 'weitere'}` },
);
