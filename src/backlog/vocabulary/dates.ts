/** Month names by language, January first. Abbreviations are the first three letters or what stands behind a slash. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  de: [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  uz: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr'],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  pl: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
};

const monthNumbers = new Map<string, number>();
for (const names of Object.values(MONTHS)) {
  names.forEach((name, at) => {
    monthNumbers.set(name, at + 1);
    if (/^[\p{Script=Latin}\p{M}]+$/u.test(name) && !monthNumbers.has(name.slice(0, 3)))
      monthNumbers.set(name.slice(0, 3), at + 1);
  });
}

const ISO = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const DAY_NAME_YEAR = /(?<!\d)(\d{1,2})\.?\s+(\p{L}{3,12})\.?,?\s+(\d{4})(?!\d)/u;
const NAME_DAY_YEAR = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/** The first full calendar date in a text as YYYY-MM-DD, or null. Dates without a year are no dates. */
export function findDate(text: string): string | null {
  return findDates(text)[0] ?? null;
}

const LEADING = new RegExp(
  `^(?:${[ISO, DAY_FIRST, DAY_NAME_YEAR, NAME_DAY_YEAR].map(({ source }) => source).join('|')})`,
  'u',
);
/** Marks, and the number of a version: `## [1.2.0] - `, `**v2** `. */
const BEFORE = /^[^\p{L}\p{N}]*(?:v?\d{1,3}(?:\.\d{1,3}){1,2}(?![\d.])|v\d{1,3}(?!\d))?[^\p{L}\p{N}]*/iu;

/** The date that a text begins with, behind marks and the number of a version: `2026-02-06: Done`, `[1.2.0] - 2026-02-06`. */
export function findLeadingDate(text: string): string | null {
  const head = text.slice(0, 80).replace(BEFORE, '');
  return LEADING.test(head) ? findDate(head) : null;
}

/** True for `02/03/2026`, which is a day in February or in March, by where somebody learned to write. */
export function isAmbiguousDate(text: string): boolean {
  return /(?<!\d)(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{4}(?!\d)/.test(text);
}

/** All full calendar dates in a text, in order. */
export function findDates(text: string): string[] {
  if (!/\d{4}/.test(text)) return [];
  const found: { at: number; date: string }[] = [];
  const collect = (pattern: RegExp, read: (match: RegExpExecArray) => string | null) => {
    for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      const date = read(match as RegExpExecArray);
      if (date) found.push({ at: match.index, date });
    }
  };
  collect(ISO, ([, year, month, day]) => toIso(Number(year), Number(month), Number(day)));
  collect(DAY_FIRST, ([, day, month, year]) => toIso(Number(year), Number(month), Number(day)));
  collect(DAY_NAME_YEAR, ([, day, month, year]) => toIso(Number(year), monthOf(month), Number(day)));
  collect(NAME_DAY_YEAR, ([, month, day, year]) => toIso(Number(year), monthOf(month), Number(day)));
  return found.sort((a, b) => a.at - b.at).map(({ date }) => date);
}

function monthOf(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return monthNumbers.get(lower) ?? monthNumbers.get(lower.slice(0, 3)) ?? 0;
}

function toIso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
