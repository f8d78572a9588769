import type { Priority } from '../model.ts';
import { createPrefixMatcher, fold, type Vocabulary } from './normalise.ts';

type Level = 'critical' | 'high' | 'medium' | 'low';

export const priorityWords: Vocabulary<Level> = {
  en: {
    critical: ['critical', 'blocker', 'urgent', 'highest', 'must', 'must have', 'immediate', 'showstopper'],
    high: ['high', 'should', 'should have', 'important', 'major'],
    medium: ['medium', 'med', 'normal', 'moderate', 'could', 'could have', 'mid'],
    low: ['low', 'lowest', 'nice to have', 'minor', 'trivial', "won't", 'wont have', 'optional', 'polish'],
  },
  fr: {
    critical: ['critique', 'bloquant', 'urgent', 'urgente'],
    high: ['haute', 'haut', 'élevée', 'importante'],
    medium: ['moyenne', 'moyen', 'normale'],
    low: ['basse', 'faible', 'secondaire'],
  },
  es: {
    critical: ['crítica', 'crítico', 'urgente', 'inmediata'],
    high: ['alta', 'alto'],
    medium: ['media', 'medio', 'normal'],
    low: ['baja', 'bajo'],
  },
  pt: { critical: ['crítica', 'crítico'], high: ['alta', 'alto'], medium: ['média', 'médio'], low: ['baixa', 'baixo'] },
  de: { critical: ['kritisch', 'dringend', 'sofort'], high: ['hoch'], medium: ['mittel'], low: ['niedrig', 'gering'] },
  sv: { critical: ['kritisk', 'akut'], high: ['hög'], medium: ['medel'], low: ['låg'] },
  ru: {
    critical: ['критический', 'критично', 'срочно', 'наивысший'],
    high: ['высокий', 'высокая'],
    medium: ['средний', 'средняя'],
    low: ['низкий', 'низкая'],
  },
  ar: {
    critical: ['حرجة', 'حرج', 'عاجل'],
    high: ['عالية', 'عالي'],
    medium: ['متوسطة', 'متوسط'],
    low: ['منخفضة', 'منخفض'],
  },
  uz: { critical: ['kritik', 'shoshilinch'], high: ['yuqori'], medium: ["o'rta"], low: ['past'] },
  zh: { critical: ['紧急', '最高', '关键', '致命'], high: ['高'], medium: ['中'], low: ['低'] },
  ja: { critical: ['緊急', '最優先', '致命的'], high: ['高', '高い'], medium: ['中', '中程度'], low: ['低', '低い'] },
  ko: { critical: ['긴급', '치명적'], high: ['높음'], medium: ['중간', '보통'], low: ['낮음'] },
  it: {
    critical: ['critica', 'critico', 'urgente'],
    high: ['alta', 'alto'],
    medium: ['media', 'medio'],
    low: ['bassa', 'basso'],
  },
};

const RANKS: Readonly<Record<Level, number>> = { critical: 0, high: 1, medium: 2, low: 3 };
const MARKS: readonly (readonly [string, number])[] = [
  ['🔴', 0],
  ['🔥', 0],
  ['🟠', 1],
  ['🟡', 2],
  ['🟢', 3],
  ['⚪', 4],
];
const CODE = /(?<![\p{L}\p{N}])P([0-9])(?![\p{L}\p{N}])/iu;
const matchWord = createPrefixMatcher(priorityWords);

/** Reads a priority: `P1`, `P2 (ongoing)`, `High`, `🔴 Haute`, `3`. The rank is null when the words give no order. */
export function parsePriority(text: string): Priority | null {
  const words = text.trim();
  if (words === '' || /^[-–—]+$/.test(words)) return null;
  return { rank: rankOf(words), text: words, inherited: false };
}

/**
 * The priority that a heading states for all under it, as written: `P1 — must have`, `Phase 2 (Priority: P1)`,
 * `High priority`, `Priorität: Hoch`. Null for other headings.
 */
export function findPriority(heading: string): string | null {
  const text = heading.replace(/^[^\p{L}\p{N}([]+/u, '').trim();
  if (/^P[0-9](?![\p{L}\p{N}])(?:\s*[-–—(:].*)?$/iu.test(text)) return text;
  const bracket = /[([（]([^)\]）]{2,40})[)\]）]/u.exec(text)?.[1] ?? '';
  if (/(?<![\p{L}\p{N}])P[0-9](?![\p{L}\p{N}])/u.test(bracket)) return bracket.replace(NAMED, '').trim();
  for (const part of [bracket, text]) {
    const words = fold(part.replace(NAMED, ''));
    const word = matchWord(words);
    const rest = word ? words.slice(word.length).trim() : '';
    if (word && (NAMED.test(part) ? rest === '' : NAMES.has(rest))) return part.replace(NAMED, '').trim();
  }
  return null;
}

/** True for a heading that is nothing but a level: `Critical`, `🔴 High`, `重大`. */
export function isPriorityLevel(heading: string): boolean {
  const words = fold(heading);
  return words !== '' && matchWord(words)?.length === words.length;
}

/** Names of the field, as they stand before or behind a level. */
const NAME_WORDS = [
  'priority',
  'prio',
  'priorité',
  'prioridad',
  'prioridade',
  'priorität',
  'prioritet',
  'приоритет',
  'الأولوية',
  'ustuvorlik',
  '优先级',
  '優先度',
  '우선순위',
  'priorità',
];
const NAMES = new Set(NAME_WORDS.map(fold));
const NAMED = new RegExp(`^(?:${NAME_WORDS.join('|')})\\s*[:：]\\s*`, 'iu');

function rankOf(words: string): number | null {
  const code = CODE.exec(words);
  if (code) return Number(code[1]);
  const folded = fold(words);
  const word = matchWord(folded);
  if (word) return RANKS[word.value];
  const mark = MARKS.find(([sign]) => words.includes(sign));
  if (mark) return mark[1];
  return /^\d$/.test(folded) ? Number(folded) : null;
}
