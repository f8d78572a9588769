import type { words as english } from '../en/waits.ts';
import { count, counter, form } from './grammar.ts';
import { words as things } from './things.ts';

const thingsOutside = counter('Sache außerhalb', 'Dinge außerhalb');
const openItems = counter('offenen Eintrag', 'offenen Einträgen');
const days = counter('Tag', 'Tage');

const through = (named: number, further: number) =>
  further > 0 ? `, und ${named > 1 ? 'durch sie' : 'dadurch'} ${things.more(further)}` : '';

export const words: typeof english = {
  daysLate: (amount) => `${days(amount)} zu spät`,
  lateDue: (date) => `, fällig am ${date}.`,
  due: (date) => `Fällig am ${date}.`,
  dueOn: (date) => `Fällig am ${date}`,
  wasDueOn: (date) => `War fällig am ${date}`,
  waitsFor: (what) => ['Wartet auf ', what, '.'],
  stops: (what, named = 0, further = 0) => ['Hält ', what, ` auf${through(named, further)}.`],
  elsewhereWith: (dates) => [' Anderswo mit ', dates, '.'],

  holdsUp: (items, where) => `Hält ${things.items(items)}${where === '' ? '' : ` ${where}`} auf.`,
  holdsUpThese: (items, where, first, named, further) => [
    `Hält ${things.items(items)}${where === '' ? '' : ` ${where}`} auf: `,
    first,
    `${through(named, further)}.`,
  ],
  waitsForThings: (outside) => `Wartet auf ${thingsOutside(outside)}.`,
  before: (items, open, outside) => {
    const state =
      open === 0
        ? 'keiner mehr offen'
        : open < items
          ? `${open} noch offen`
          : open === 1
            ? 'noch offen'
            : 'alle noch offen';
    const others = outside > 0 ? `, dazu ${thingsOutside(outside)}` : '';
    return `${things.items(items)} davor, ${state}${others}.`;
  },
  after: (items) => `${things.items(items)} danach.`,

  remarks: {
    waitsFor: (what) => ['wartet auf ', what],
    waitedFor: (what) => ['wartete auf ', what],
  },
  edge: (from, to, isSatisfied) => [from, isSatisfied ? ' wartete auf ' : ' wartet auf ', to],
  relations: {
    waitsFor: 'Wartet auf',
    waitedFor: 'Wartete auf',
    unblocks: 'Gibt frei:',
    parallelWith: 'Parallel zu',
    relatedTo: 'Verwandt mit',
  },
  external: 'extern',
  neighbourhood: (item, before, after) => {
    const parts = [...(before > 0 ? [`wartet auf ${before}`] : []), ...(after > 0 ? [`gibt ${after} frei`] : [])];
    return `${item} ${parts.length > 0 ? parts.join(' und ') : 'wartet auf nichts'}`;
  },

  overdue: (items) => `${count(items, { one: 'Eintrag ist', other: 'Einträge sind' })} überfällig`,
  firstPriorityBlocked: (items) =>
    `${count(items, { one: 'Eintrag höchster Priorität ist', other: 'Einträge höchster Priorität sind' })} blockiert`,
  inProjects: (what, projects, isAll) => [what, isAll ? ', alle in ' : ' in ', projects],
  causeHoldsUp: (cause, items, hasPath) => [
    cause,
    ` hält ${things.items(items)}${hasPath ? ' und den kritischen Pfad' : ''} auf`,
  ],
  waitForCause: (cause, items, hasPath) => [
    `${things.items(items)}${hasPath ? ' und der kritische Pfad' : ''} warten auf `,
    cause,
  ],
  withoutCause: (cause, still, blocked, hasPath, isContinued) => [
    isContinued ? 'ohne ' : 'Ohne ',
    cause,
    ` ${hasPath || still > 1 ? 'stehen' : 'steht'} ${still} von ${count(blocked, { one: 'blockierten Eintrag', other: 'blockierten Einträgen' })}${hasPath ? ' und der kritische Pfad' : ''} still`,
  ],

  endsOn: (label, date) => `${label} (endet am ${date})`,
  slipTitle: 'Bei Verzug',
  slipNote: 'Was sich mit verschiebt.',
  allAfter: 'Alle danach',
  allBefore: 'Alle davor',
  title: 'Wartet auf, gibt frei',

  path: {
    title: 'Kritischer Pfad',
    next: 'als Nächstes',
    allDone: 'Alle Schritte sind erledigt.',
    stuckAt: (step) => `Hängt bei Schritt ${step}.`,
    nextIs: (step) => `Als Nächstes Schritt ${step}.`,
    stuckOn: (what) => ['Hängt an ', what],
  },
  chain: {
    title: 'Längste Kette',
    note: (measure) => `Einer nach dem anderen, wie es die Abhängigkeiten verlangen. ${measure}`,
    inItems: 'In Einträgen gezählt: Die meisten nennen weder Stunden noch Punkte.',
    byEstimates: (amount) => `${amount} nach eigener Schätzung.`,
    atLeast: (amount, unsized, unit) =>
      `Mindestens ${amount}: ${count(unsized, { one: 'Schritt nennt', other: 'Schritte nennen' })} keine ${unit === 'hours' ? 'Stunden' : 'Punkte'}.`,
  },
  load: {
    otherSizes: 'andere Größen',
    dayCounts: 'ein Tag zählt 8 Stunden',
    sized: (amounts, open, unsized) =>
      `${amounts} in ${openItems(open)}${unsized > 0 ? `, ${unsized} davon ohne Aufwand` : ''}`,
    unsized: (open) => `${things.openItems(open)}, ${form(open, { one: 'ohne Aufwand', other: 'alle ohne Aufwand' })}`,
  },
};
