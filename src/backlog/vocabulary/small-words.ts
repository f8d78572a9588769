import { indexPhrases, type Vocabulary } from './normalise.ts';

/** An `article` says nothing; a `relation` says how the words around it relate, so that their order matters. */
export type SmallWordKind = 'article' | 'relation';

/** Words of titles that do not say what the work is, by language. */
export const smallWords: Vocabulary<SmallWordKind> = {
  en: {
    article: ['a', 'an', 'the', 'and', 'or', 'our', 'its', 'their', 'is', 'are', 'be'],
    relation: ['of', 'for', 'in', 'on', 'at', 'with', 'within'],
  },
  fr: {
    article: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'et', 'ou', 'est'],
    relation: ['de', 'du', 'd', 'pour', 'dans', 'sur', 'avec', 'en', 'au', 'aux'],
  },
  es: {
    article: ['el', 'los', 'las', 'un', 'una', 'unos', 'unas', 'y', 'o'],
    relation: ['de', 'del', 'para', 'en', 'con', 'sobre'],
  },
  pt: {
    article: ['o', 'os', 'as', 'um', 'uma', 'e', 'ou'],
    relation: ['de', 'do', 'da', 'dos', 'das', 'para', 'em', 'no', 'na', 'nos', 'nas', 'com'],
  },
  de: {
    article: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'und', 'oder'],
    relation: ['für', 'mit', 'in', 'im', 'auf', 'am', 'an', 'bei'],
  },
  sv: {
    article: ['en', 'ett', 'den', 'det', 'de', 'och', 'eller'],
    relation: ['av', 'för', 'i', 'på', 'med', 'vid'],
  },
  it: {
    article: ['il', 'lo', 'gli', 'le', 'un', 'una', 'uno', 'e', 'o'],
    relation: ['di', 'del', 'della', 'dei', 'delle', 'per', 'in', 'nel', 'nella', 'con', 'su', 'sul', 'sulla'],
  },
  ru: { article: ['и', 'или'], relation: ['для', 'в', 'во', 'на', 'с', 'со', 'по', 'при'] },
  ar: { article: ['و', 'أو'], relation: ['في', 'على', 'مع', 'ل'] },
  uz: { article: ['va', 'yoki'], relation: ['uchun', 'bilan'] },
  ja: { article: ['と'], relation: ['の', 'に', 'で'] },
  ko: { article: ['및', '또는'], relation: ['위한', '대한'] },
  zh: { article: ['和', '与'], relation: ['的', '在'] },
  nl: {
    article: ['de', 'het', 'een', 'en', 'of', 'is', 'zijn'],
    relation: ['van', 'voor', 'in', 'op', 'met', 'bij', 'aan', 'naar'],
  },
  pl: {
    article: ['i', 'oraz', 'lub', 'albo'],
    relation: ['w', 'we', 'na', 'z', 'ze', 'do', 'dla', 'o', 'od', 'przy', 'przez'],
  },
};

const byLanguage = new Map(
  Object.entries(smallWords).map(([language, words]) => [language, indexPhrases({ [language]: words })] as const),
);

/** What a folded word of a title is good for; undefined for the words that say what the work is. */
export function smallWordKind(word: string, language: string): SmallWordKind | undefined {
  return byLanguage.get(language)?.get(word);
}
