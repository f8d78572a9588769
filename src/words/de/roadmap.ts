import type { words as english } from '../en/roadmap.ts';
import { count, counter, number } from './grammar.ts';
import { words as things } from './things.ts';

const units = {
  step: { one: 'Schritt', other: 'Schritte' },
  day: { one: 'Tag', other: 'Tage' },
  week: { one: 'Woche', other: 'Wochen' },
};
const come = counter('weiterer kommt', 'weitere kommen');
const wait = counter('weiterer wartet', 'weitere warten');

export const words: typeof english = {
  title: 'Roadmap',
  lede: (sprints, kind, dated) => {
    const dates =
      dated === 0
        ? 'die Dokumente nennen keine Daten'
        : dated === sprints
          ? 'alle mit Daten'
          : `${number(dated)} davon mit Daten`;
    return `${things.sprints(sprints, kind)} in ihrer Reihenfolge; ${dates}. `;
  },
  goal: 'Ziel:',
  demo: 'Demo:',
  deadlines: 'Termine',
  deadlinesNote: 'Von Einträgen, die nicht erledigt sind.',
  gateNote: 'Eine Freigabe: was gelten muss, bevor es weitergeht.',
  moreInDocument: (lines) => `${things.more(lines)} im Dokument.`,
  inTime: (project) => `${project} im Zeitverlauf`,
  deadline: (item, date, isLate) => `${item}: fällig am ${date}${isLate ? ', überfällig' : ''}`,
  now: 'jetzt',

  projection: {
    title: 'Hochrechnung',
    note: 'Kein Plan.',
    name: 'Hochrechnung der offenen Arbeit',
    asList: 'Dasselbe als Liste',
    summary: (items, amount) =>
      `${things.openItems(items)}, mindestens ${amount}. Das ist aus Aufwänden und Abhängigkeiten errechnet, niemand hat es geplant:`,
    amount: (value, unit) => count(value, units[unit]),
    tick: (value, unit) => `${units[unit].one} ${value}`,
    span: (start, unit, amount, isAssumed) =>
      `${start === 0 ? 'jetzt' : `nach ${units[unit].one} ${number(start)}`}, Dauer ${amount}${isAssumed ? ' (angenommen)' : ''}`,
    assumptions: {
      begins: 'Alles, was nicht auf anderes wartet, beginnt sofort; niemand ist anderswo beschäftigt.',
      steps:
        'Kein offener Eintrag nennt Stunden, darum ist jeder ein Schritt; ein Schritt sagt, was nach was kommt, nicht, wie lange es dauert.',
      median: (items, hours) =>
        `${count(items, { one: 'Eintrag nennt', other: 'Einträge nennen' })} keinen Aufwand in Stunden und ${items === 1 ? 'zählt' : 'zählen'} ${number(hours)} h, den Median der übrigen.`,
      allStated: 'Jeder offene Eintrag nennt seinen Aufwand in Stunden.',
      calendar: (hours, days) => `Ein Tag hat ${hours} Arbeitsstunden, eine Woche ${days} Tage.`,
      outside: (items) =>
        `${count(items, { one: 'Eintrag wartet', other: 'Einträge warten' })} auf etwas außerhalb; angenommen ist, dass es sofort eintrifft.`,
    },
    later: (items) => `${come(items)} später.`,
    free: (items) => `${wait(items)} auf nichts und ${items === 1 ? 'hält' : 'halten'} nichts auf.`,
  },
};
