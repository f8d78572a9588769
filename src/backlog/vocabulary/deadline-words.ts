import { fieldOf } from './field-names.ts';
import { fold } from './normalise.ts';

/** Words that lead to the day by which something is due, by language. */
export const deadlineWords: Readonly<Record<string, readonly string[]>> = {
  en: ['by', 'until', 'due by', 'no later than'],
  de: ['bis', 'bis zum', 'spätestens'],
  fr: ['avant le', "d'ici le", "jusqu'au"],
  es: ['antes del', 'para el', 'hasta el'],
  pt: ['até', 'até o dia'],
  it: ['entro il', 'entro'],
  nl: ['vóór', 'uiterlijk'],
  sv: ['senast', 'till'],
  ru: ['до'],
  pl: ['do', 'do dnia'],
};

const known = new Set(Object.values(deadlineWords).flat().map(fold));

/** True for words that say that the day behind them is a deadline: `by`, `due`, `bis zum`. */
export function leadsToDeadline(words: string): boolean {
  return known.has(fold(words)) || fieldOf(words) === 'deadline';
}
