import type { Effort } from '../model.ts';
import { matchEnd } from './match-end.ts';
import { fold } from './normalise.ts';

type Unit = 'points' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months';

/** The words behind a number, of every language: they do not collide. */
export const effortUnits: Readonly<Record<Unit, readonly string[]>> = {
  points: [
    'pts',
    'pt',
    'points',
    'point',
    'sp',
    'story points',
    'story point',
    'puntos',
    'pontos',
    'punkte',
    'poäng',
    'баллов',
    'نقاط',
    '点',
    'ポイント',
    '포인트',
    'punti',
    'punkt',
    'ponto',
    'punto',
    'punten',
    'punkty',
    'punktów',
    'pkt',
  ],
  minutes: [
    'min',
    'mins',
    'minute',
    'minutes',
    'мин',
    'минут',
    'minuten',
    'minuti',
    'minutos',
    'دقيقة',
    '分钟',
    '分',
    '분',
    'daqiqa',
    'minut',
    'minuty',
  ],
  hours: [
    'h',
    'hr',
    'hrs',
    'hour',
    'hours',
    'ч',
    'час',
    'часа',
    'часов',
    'heures',
    'heure',
    'horas',
    'hora',
    'stunden',
    'std',
    'timmar',
    'timme',
    'ore',
    'ora',
    'ساعات',
    'ساعة',
    '小时',
    '時間',
    '시간',
    'soat',
    'uur',
    'uren',
    'godz',
    'godzina',
    'godziny',
    'godzin',
  ],
  days: [
    'd',
    'day',
    'days',
    'j',
    'jour',
    'jours',
    'día',
    'días',
    'dia',
    'dias',
    'tag',
    'tage',
    'tagen',
    'pt d',
    'personentage',
    'dag',
    'dagar',
    'дн',
    'день',
    'дня',
    'дней',
    'giorno',
    'giorni',
    'يوم',
    'أيام',
    '天',
    '日',
    '일',
    'kun',
    'engineer days',
    'person days',
    'dagen',
    'dzień',
    'dni',
  ],
  weeks: [
    'w',
    'wk',
    'wks',
    'week',
    'weeks',
    'semaine',
    'semaines',
    'semana',
    'semanas',
    'woche',
    'wochen',
    'vecka',
    'veckor',
    'неделя',
    'недели',
    'недель',
    'settimana',
    'settimane',
    'أسبوع',
    'أسابيع',
    '周',
    '週間',
    '주',
    'hafta',
    'weken',
    'tydzień',
    'tygodnie',
    'tygodni',
  ],
  months: [
    'month',
    'months',
    'mois',
    'mes',
    'meses',
    'monat',
    'monate',
    'månad',
    'månader',
    'месяц',
    'месяца',
    'mesi',
    'mese',
    'شهر',
    '个月',
    'ヶ月',
    '개월',
    'oy',
    'maand',
    'maanden',
    'miesiąc',
    'miesiące',
    'miesięcy',
  ],
};

const HOURS: Readonly<Record<Exclude<Unit, 'points'>, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 8,
  weeks: 40,
  months: 160,
};
const units = new Map<string, Unit>();
for (const [unit, words] of Object.entries(effortUnits) as [Unit, readonly string[]][]) {
  for (const word of words) units.set(fold(word), unit);
}

/** Short for days of one person in German; in small letters, `pt` is short for points. */
const CAPITALS: Readonly<Record<string, Unit>> = { PT: 'days' };

const SIZES: readonly string[] = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL'];
const SIZE = `(?:${SIZES.join('|')})`;
const SIZE_ONLY = new RegExp(`^${SIZE}(?:\\s*[-–—/]\\s*${SIZE})?$`);
const LEADING_SIZE = new RegExp(`^${SIZE}(?:\\s*[-–—/]\\s*${SIZE})?(?=$|[\\s(:,.])`);
/** Where the weights of hours and of points begin: above all sizes, and above all hours. */
const HOURS_FROM = 100;
const POINTS_FROM = 1e7;
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?';
const AMOUNT = new RegExp(`(${NUMBER})(?:\\s*(?:\\p{L}{1,4}\\s*)?[-–—~]\\s*(${NUMBER}))?`, 'u');
const ABOUT =
  /^(?:[~≈≤≥<>約约약]|(?:ca|circa|about|maybe|perhaps|vielleicht|peut-être|quizás|talvez|forse|kanske|misschien|może|возможно|approx|approximately|etwa|rund|ungefähr|ungefär|env|environ|aprox|unos|около|примерно|حوالي|taxminan)(?:\.|(?=\s)))?\s*/iu;
const UNIT = /^[\s-]*(\p{L}+)(?:\s+(\p{L}+))?/u;

/** Reads an effort: `M`, `S–M`, `5 pts`, `[3 SP]`, `1-2 hours`, `M (≈1 day)`, `0,5 j`, `8`. A bare number is points. */
export function parseEffort(text: string): Effort | null {
  const words = text
    .trim()
    .replace(/^\[(.*)\]$/s, '$1')
    .trim();
  if (words === '' || /^[-–—?]+$/.test(words)) return null;
  const measured = measure(words.replace(LEADING_SIZE, ' '));
  return { text: words, points: measured?.unit === 'points' ? measured.amount : null, hours: hoursOf(measured) };
}

/** True when a text is an effort and nothing else, so that it can be one without a label: `M`, `5 pts`, `2-3 h`. */
export function isEffort(text: string): boolean {
  const words = text
    .trim()
    .replace(/^\[(.*)\]$/s, '$1')
    .trim();
  if (SIZE_ONLY.test(words)) return true;
  const found = measure(words.replace(ABOUT, ''));
  return (
    found !== null && found.start === 0 && found.hasUnit && /^[.)\s]*$/.test(words.replace(ABOUT, '').slice(found.end))
  );
}

/**
 * How big an effort is beside others, the smallest first: sizes, then hours, then points, because nobody said how these
 * compare. `S (≤0.5 day)` is a size, so that it stands beside a bare `S`. Null for words that measure nothing.
 */
export function weighEffort({ text, hours, points }: Effort): number | null {
  const sizes =
    LEADING_SIZE.exec(text)?.[0]
      .split(/\s*[-–—/]\s*/)
      .map((size) => SIZES.indexOf(size)) ?? [];
  if (sizes.length > 0) return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  if (hours !== null) return HOURS_FROM + hours;
  return points === null ? null : POINTS_FROM + points;
}

const BRACKET_AT_END = /[([（]([^()[\]（）]{1,60})[)\]）]\s*((?:[·•|:.—–*]|\p{Extended_Pictographic}).{0,80})?$/su;

/**
 * Takes an effort in brackets off the end of a title: `Rewrite the importer (5 pts)`, `Alerts (2-3 h) 🔥`,
 * `Signing (21 pts → three of 7) · critical`. Words that follow the bracket come apart.
 */
export function takeTrailingEffort(title: string): { title: string; effort: string; behind: string } | null {
  const found = matchEnd(title, BRACKET_AT_END);
  const [amount = '', ...others] = (found?.match[1] ?? '').split(/\s*(?:→|->|;|,\s)\s*/);
  // Several sizes are what the work is about: `Order jackets (S, M, L)`.
  if (!found?.before || !isEffort(amount) || others.some(isEffort)) return null;
  const behind = (found.match[2] ?? '').replace(/^[^\p{L}\p{N}]+/u, '').trim();
  return { title: found.before.trim(), effort: amount.trim(), behind };
}

interface Measure {
  readonly amount: number;
  readonly unit: Unit;
  readonly hasUnit: boolean;
  readonly start: number;
  readonly end: number;
}

/** The first amount of a text; the mean of a range. A number without a unit counts points, one with an unknown unit nothing. */
function measure(words: string): Measure | null {
  const match = AMOUNT.exec(words);
  if (!match?.[1]) return null;
  const low = Number(match[1].replace(',', '.'));
  const high = match[2] ? Number(match[2].replace(',', '.')) : low;
  const behind = match.index + match[0].length;
  const written = UNIT.exec(words.slice(behind));
  const amount = (low + high) / 2;
  if (!written) return { amount, unit: 'points', hasUnit: false, start: match.index, end: behind };
  const ownCase = CAPITALS[written[1] ?? ''];
  const double = written[2] ? units.get(fold(`${written[1]} ${written[2]}`)) : undefined;
  const unit = double ?? ownCase ?? units.get(fold(written[1] ?? ''));
  const length = double || !written[2] ? written[0].length : written[0].length - written[2].length;
  return unit ? { amount, unit, hasUnit: true, start: match.index, end: behind + length } : null;
}

function hoursOf(measured: Measure | null): number | null {
  if (!measured || measured.unit === 'points') return null;
  return Math.round(measured.amount * HOURS[measured.unit] * 100) / 100;
}
