import { createGrammar } from '../grammar.ts';
import type { Language } from '../languages.ts';

export const language: Language = 'de';

export const { number, form, count, counter, and, or } = createGrammar('de');
