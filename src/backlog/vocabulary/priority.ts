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
    critical: [
      'critique',
      'bloquant',
      'urgent',
      'urgente',
      'critiques',
      'urgents',
      'urgentes',
      'bloquante',
      'maximale',
    ],
    high: ['haute', 'haut', 'élevée', 'importante', 'hautes', 'élevé', 'importants', 'forte', 'majeure', 'majeur'],
    medium: ['moyenne', 'moyen', 'normale', 'moyennes', 'modérée'],
    low: ['basse', 'faible', 'secondaire', 'basses', 'faibles', 'bas', 'mineure', 'mineur'],
  },
  es: {
    critical: ['crítica', 'crítico', 'urgente', 'inmediata', 'críticas', 'críticos', 'urgentes', 'inmediato', 'máxima'],
    high: ['alta', 'alto', 'altas', 'altos'],
    medium: ['media', 'medio', 'normal', 'medias', 'moderada'],
    low: ['baja', 'bajo', 'bajas', 'bajos', 'menor'],
  },
  pt: {
    critical: ['crítica', 'crítico', 'críticas', 'críticos', 'imediata', 'máxima'],
    high: ['alta', 'alto', 'altas', 'altos'],
    medium: ['média', 'médio', 'médias', 'médios'],
    low: ['baixa', 'baixo', 'baixas', 'baixos'],
  },
  de: {
    critical: [
      'kritisch',
      'dringend',
      'sofort',
      'kritische',
      'kritischer',
      'kritisches',
      'dringende',
      'dringender',
      'höchste',
      'sehr hoch',
    ],
    high: ['hoch', 'hohe', 'hoher', 'hohes', 'schwer', 'schwerwiegend', 'wichtig'],
    medium: ['mittel', 'mittlere', 'mittlerer', 'mittleres'],
    low: ['niedrig', 'gering', 'niedrige', 'niedriger', 'geringe', 'leicht', 'unwichtig'],
  },
  sv: {
    critical: ['kritisk', 'akut', 'kritiskt', 'kritiska', 'brådskande', 'högsta'],
    high: ['hög', 'högt', 'höga', 'viktig', 'viktigt'],
    medium: ['medel', 'medelhög', 'mellan'],
    low: ['låg', 'lågt', 'låga', 'lägst'],
  },
  ru: {
    critical: [
      'критический',
      'критично',
      'срочно',
      'наивысший',
      'критическая',
      'критическое',
      'критические',
      'срочная',
      'срочный',
      'срочное',
      'наивысшая',
    ],
    high: ['высокий', 'высокая', 'высокое', 'высокие', 'важно', 'важная', 'важный'],
    medium: ['средний', 'средняя', 'среднее', 'средние', 'обычный', 'обычная', 'нормальный'],
    low: ['низкий', 'низкая', 'низкое', 'низкие', 'незначительный'],
  },
  ar: {
    critical: ['حرجة', 'حرج', 'عاجل', 'عاجلة', 'حرجه', 'طارئ', 'طارئة'],
    high: ['عالية', 'عالي', 'مرتفعة', 'مرتفع', 'مهم', 'مهمة جدا'],
    medium: ['متوسطة', 'متوسط', 'عادية', 'عادي'],
    low: ['منخفضة', 'منخفض', 'ضعيفة'],
  },
  uz: {
    critical: ['kritik', 'shoshilinch', 'juda muhim', 'zudlik bilan'],
    high: ['yuqori', 'muhim', 'baland'],
    medium: ["o'rta", "o'rtacha"],
    low: ['past', 'quyi'],
  },
  zh: {
    critical: ['紧急', '最高', '关键', '致命', '严重', '紧要', '极高', '很高'],
    high: ['高', '重要', '较高'],
    medium: ['中', '一般', '普通'],
    low: ['低', '轻微', '较低', '次要'],
  },
  ja: {
    critical: ['緊急', '最優先', '致命的', '重大', '至急'],
    high: ['高', '高い', '重要'],
    medium: ['中', '中程度', '普通', '通常'],
    low: ['低', '低い', '軽微'],
  },
  ko: {
    critical: ['긴급', '치명적', '심각', '매우 높음', '최우선'],
    high: ['높음', '높은', '중요'],
    medium: ['중간', '보통', '중'],
    low: ['낮음', '낮은', '경미'],
  },
  it: {
    critical: ['critica', 'critico', 'urgente', 'critici', 'critiche', 'urgenti', 'massima', 'bloccante'],
    high: ['alta', 'alto', 'alte', 'alti', 'elevata', 'elevato'],
    medium: ['media', 'medio', 'medie', 'medi'],
    low: ['bassa', 'basso', 'bassi', 'minore'],
  },
  nl: {
    critical: ['kritiek', 'kritisch', 'dringend', 'spoed', 'hoogste', 'zeer hoog', 'blokkerend'],
    high: ['hoog', 'hoge', 'belangrijk'],
    medium: ['gemiddeld', 'gemiddelde', 'middel', 'normaal', 'middelmatig'],
    low: ['laag', 'lage', 'laagste', 'gering'],
  },
  pl: {
    critical: [
      'krytyczny',
      'krytyczna',
      'krytyczne',
      'pilne',
      'pilny',
      'pilna',
      'najwyższy',
      'najwyższa',
      'bardzo wysoki',
    ],
    high: ['wysoki', 'wysoka', 'wysokie', 'ważne', 'ważny', 'ważna'],
    medium: ['średni', 'średnia', 'średnie', 'normalny', 'umiarkowany'],
    low: ['niski', 'niska', 'niskie', 'najniższy'],
  },
};

const RANKS: Readonly<Record<Level, number>> = { critical: 0, high: 1, medium: 2, low: 3 };
const MARKS: readonly (readonly [string, number])[] = [
  ['🔴', 0],
  ['🔺', 0],
  ['⏫', 1],
  ['🔼', 2],
  ['🔽', 3],
  ['⏬', 4],
  ['🔥', 0],
  ['🟠', 1],
  ['🟡', 2],
  ['🟢', 3],
  ['⚪', 4],
];
const CODE = /(?<![\p{L}\p{N}])P([0-9])(?![\p{L}\p{N}])/iu;
/** `(A)` of todo.txt and `[#A]` of org mode: as high as `High`, since nothing says that it is critical. */
const LETTER = /^[([]#?(?<letter>[A-Z])[)\]]$/u;
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
  'prioriteit',
  'priorytet',
];
const NAMES = new Set(NAME_WORDS.map(fold));
const NAMED = new RegExp(`^(?:${NAME_WORDS.join('|')})\\s*[:：]\\s*`, 'iu');

function rankOf(words: string): number | null {
  const code = CODE.exec(words);
  if (code) return Number(code[1]);
  const letter = LETTER.exec(words)?.groups?.['letter'];
  if (letter !== undefined) return letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
  const folded = fold(words);
  const word = matchWord(folded);
  if (word) return RANKS[word.value];
  const mark = MARKS.find(([sign]) => words.includes(sign));
  if (mark) return mark[1];
  return /^\d$/.test(folded) ? Number(folded) : null;
}
