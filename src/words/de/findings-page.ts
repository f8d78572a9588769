import type { words as english } from '../en/findings-page.ts';
import { counter, number } from './grammar.ts';

const documentsInText = counter('Dokument', 'Dokumente');
const itemsInDative = counter('Eintrag', 'Einträgen');

export const words: typeof english = {
  title: 'Befunde',
  narrow: 'Befunde eingrenzen',
  lede: 'Was die Dokumente offen lassen oder zweierlei sagen.',
  nothing: 'Nichts zu finden.',
  rulesApplied: (rules) => `${number(rules)} Regeln`,
  praise: (nothing, rules, documents, items, isIgnoring) => [
    nothing,
    ' ',
    rules,
    ` haben ${documentsInText(documents)}${items > 0 ? ` mit ${itemsInDative(items)}` : ''} geprüft, und keine hat etwas zu sagen${isIgnoring ? ' außer dem, was ignoriert ist' : ''}.`,
  ],
  severity: 'Schwere',
  rule: 'Regel',
  document: 'Dokument',
  ignored: 'Ignoriert',
  ignoredNote: 'Richtig so, sagen die Einstellungen.',
  ignoredAndWhy: 'Was ignoriert wird, und warum',
  because: 'Weil:',
  also: 'auch',
  morePlaces: (places) => `und ${number(places)} weitere ${places === 1 ? 'Stelle' : 'Stellen'}`,
  help: 'Hilfe',
  inRepository: 'im Repository',
  foundIn: 'gefunden in',

  rules: 'Regeln',
  rulesLede: 'Wonach in den Dokumenten gesucht wird, warum es zählt und was zu tun ist.',
  bySeverity: 'Regeln nach Schwere',
  foundHere: (places) => ['Hier gefunden: ', places],
  inProject: (findings, project) => `${number(findings)} in ${project}`,
};
