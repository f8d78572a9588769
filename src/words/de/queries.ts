import type { words as english } from '../en/queries.ts';

const things: Readonly<Record<string, string>> = {
  id: 'keinen Eintrag',
  parent: 'keinen Eintrag',
  'waits-for': 'keinen Eintrag',
  'holds-up': 'keinen Eintrag',
  project: 'kein Projekt',
  sprint: 'keinen Sprint',
  lane: 'keine Bahn',
  item: 'keinen Eintrag',
  document: 'kein Dokument',
  owner: 'niemanden namens',
};

const measures: Readonly<Record<Parameters<typeof english.wrongMeasure>[0], string>> = {
  priority: 'keine Priorität wie p1',
  effort: 'kein Aufwand wie 8h, 2d, 1w oder 5pt',
  due: 'kein Tag wie 2026-03-01 oder today+14d',
};

export const words: typeof english = {
  openQuote: 'ein Anführungszeichen wird nicht geschlossen',
  openParenthesis: 'eine Klammer wird nicht geschlossen',
  strayParenthesis: 'eine Klammer wird geschlossen, die nicht geöffnet wurde',
  missing: 'hier fehlt etwas',
  tooDeep: 'zu tief verschachtelt',
  strayMinus: '`-` steht vor nichts',
  notSearchable: (word) => `\`${word}\` hat weder Buchstaben noch Ziffern, nach denen sich suchen lässt`,
  nameless: (name) => `\`${name}\` hat weder Buchstaben noch Ziffern`,
  unknownField: (name) =>
    `unbekanntes Feld \`${name}\` (Wörter mit Doppelpunkt gehören zum Suchen in Anführungszeichen)`,
  noValue: (field) => `\`${field}\` fehlt ein Wert`,
  wrongOperator: (operator, field) => `\`${operator}\` passt nicht zu \`${field}\``,
  severalValues: (field, operator, values) => `\`${field}${operator}\` vergleicht mit einem Wert, nicht mit ${values}`,
  comparedNone: (field, operator) => `nichts ist ${operator} \`none\`: gemeint ist wohl \`${field}:none\``,
  wrongChoice: (field, value) => `\`${field}\` ist nie \`${value}\``,
  wrongMeasure: (field, value) => `\`${value}\` ist ${measures[field]}`,
  unknownName: (field, name) => `es gibt ${things[field] ?? `in \`${field}\` kein`} \`${name}\``,
  unknownColumn: (name) => `es gibt keine Spalte \`${name}\``,
  unknownSortKey: (name) => `nach \`${name}\` lassen sich Einträge nicht ordnen`,
  unknownRule: (code) => `es gibt keine Regel \`${code}\``,
};
