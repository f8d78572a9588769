import { fieldOf } from './field-names.ts';
import { fold } from './normalise.ts';

/** Words that begin the row of a table that adds up the others, by language. */
export const totalWords: Readonly<Record<string, readonly string[]>> = {
  en: ['total', 'totals', 'sum', 'subtotal', 'sub-total', 'grand total', 'overall', 'in total'],
  fr: ['total', 'totaux', 'sous-total', 'total général', 'somme'],
  es: ['total', 'totales', 'suma', 'total general'],
  pt: ['total', 'totais', 'soma', 'total geral'],
  de: ['summe', 'gesamt', 'gesamtsumme', 'zwischensumme', 'insgesamt', 'summe gesamt'],
  sv: ['totalt', 'summa', 'delsumma'],
  ru: ['итого', 'всего', 'сумма', 'итог', 'общо', 'усього'],
  ar: ['المجموع', 'الإجمالي', 'إجمالي', 'مجموع', 'المجموع الكلي'],
  uz: ['jami', 'umumiy', 'hammasi'],
  zh: ['合计', '总计', '小计', '总和', '共计'],
  ja: ['合計', '総計', '小計', '計'],
  ko: ['합계', '총계', '소계', '총합'],
  it: ['totale', 'totali', 'somma', 'subtotale', 'totale generale'],
  nl: ['totaal', 'subtotaal', 'som', 'eindtotaal'],
  pl: ['razem', 'suma', 'łącznie', 'ogółem', 'suma częściowa'],
};

const folded = new Set(Object.values(totalWords).flat().map(fold));

/** True for what begins a row of sums: `**Total**`, `Total points`, `Summe (6 Tage)`, `Total Sprint 2`; false for `Total cost widget`. */
export function isTotal(text: string): boolean {
  const words = fold(text.replace(/[([（].*$/su, '')).split(' ');
  for (let count = 1; count <= Math.min(words.length, 3); count++) {
    if (!folded.has(words.slice(0, count).join(' '))) continue;
    const rest = words.slice(count).join(' ');
    if (rest === '' || fieldOf(rest) !== null || /^(?:\p{L}+ )?\d+$/u.test(rest)) return true;
  }
  return false;
}

/** Words beside the number of what stands under a heading: `Doing (WIP 2)`, `Done (3 items)`. */
export const countWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'wip',
    'limit',
    'max',
    'of',
    'item',
    'items',
    'task',
    'tasks',
    'card',
    'cards',
    'ticket',
    'tickets',
    'open',
    'left',
  ],
  fr: ['tâche', 'tâches', 'carte', 'cartes', 'éléments', 'sur'],
  es: ['tarea', 'tareas', 'tarjetas', 'elementos', 'de', 'límite'],
  pt: ['tarefa', 'tarefas', 'cartões', 'itens', 'limite'],
  de: ['aufgabe', 'aufgaben', 'karten', 'punkte', 'von', 'offen', 'limit'],
  sv: ['uppgift', 'uppgifter', 'kort', 'av'],
  ru: ['задача', 'задачи', 'задач', 'из', 'лимит'],
  ar: ['مهمة', 'مهام', 'من'],
  uz: ['vazifa', 'vazifalar', 'ta'],
  zh: ['项', '个', '张'],
  ja: ['件', '個'],
  ko: ['개', '건'],
  it: ['attività', 'schede', 'elementi', 'di', 'limite'],
  nl: ['taak', 'taken', 'kaarten', 'van', 'limiet'],
  pl: ['zadanie', 'zadania', 'zadań', 'kart', 'z'],
};

const counting = new Set(Object.values(countWords).flat().map(fold));

/** A heading without the bracket behind it that only counts: `Doing` of `Doing (WIP 2)`, `Done [3/5]`. */
export function withoutCount(heading: string): string {
  const [bracket = '', words = ''] = /\s*[(（[]([^()（）[\]]{1,40})[)）\]]$/u.exec(heading) ?? [];
  const isCount =
    /\d/.test(words) &&
    fold(words)
      .split(/[\s/:]+/)
      .every((word) => /^\d+\p{L}?$/u.test(word) || counting.has(word));
  return isCount ? heading.slice(0, -bracket.length) : heading;
}
