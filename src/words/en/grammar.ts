import { createGrammar } from '../grammar.ts';

export const language: string = 'en';

// British lists have no comma before `and`, as the rest of the interface.
export const { number, form, count, counter, and, or } = createGrammar('en-GB');
