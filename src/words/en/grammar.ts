import { createGrammar } from '../grammar.ts';
import type { Language } from '../languages.ts';

export const language: Language = 'en';

// British lists have no comma before `and`, as the rest of the interface.
export const { number, form, count, counter, and, or } = createGrammar('en-GB');
