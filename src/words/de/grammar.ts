import { createGrammar } from '../grammar.ts';

export const language: string = 'de';

export const { number, form, count, counter, and, or } = createGrammar('de');
