/** Frequent short words of the languages in Latin script that the vocabularies cover. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'to', 'of', 'for', 'with', 'is', 'on', 'in', 'from'],
  fr: ['le', 'la', 'les', 'des', 'et', 'pour', 'une', 'dans', 'sur', 'avec'],
  es: ['el', 'los', 'las', 'del', 'para', 'con', 'una', 'por', 'que', 'en'],
  pt: ['os', 'das', 'dos', 'para', 'com', 'uma', 'não', 'do', 'da', 'em'],
  de: ['der', 'die', 'das', 'und', 'für', 'mit', 'nicht', 'auf', 'ist', 'den'],
  sv: ['och', 'att', 'för', 'med', 'som', 'är', 'av', 'till', 'inte', 'på'],
  it: ['il', 'gli', 'della', 'per', 'con', 'una', 'che', 'di', 'nel', 'dei'],
  uz: ['va', 'uchun', 'bilan', 'bu', 'ham', 'kerak', 'orqali', "bo'lgan", 'qilish', 'yoki'],
  nl: ['het', 'een', 'van', 'voor', 'niet', 'met', 'naar', 'zijn', 'wordt', 'ook'],
  pl: ['nie', 'się', 'jest', 'dla', 'oraz', 'przez', 'przy', 'że', 'od', 'są'],
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['ar', /\p{Script=Arabic}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
];

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

/** The language that a text is mostly in, as a BCP 47 tag; null when it has too few words to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 10_000).replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ');
  const latin = countLetters(sample, /\p{Script=Latin}+/gu);
  // A letter of a dense script carries as much as several Latin ones, and technical text is full of Latin names.
  const script = /[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff]/.test(sample)
    ? SCRIPTS.find(([, pattern]) => countLetters(sample, pattern) * 4 > latin)
    : undefined;
  if (script) return script[0];
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}']+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS).map(([language, words]) => ({
    language,
    score: words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= 3 ? best.language : null;
}

function countLetters(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
}

export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return language !== null && RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
