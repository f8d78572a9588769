import type { words as english } from '../en/reports.ts';
import { form } from './grammar.ts';
import { words as severities } from './severity.ts';

const inDocuments = (amount: number) => `in ${amount} ${form(amount, { one: 'Dokument', other: 'Dokumenten' })}`;

export const words: typeof english = {
  severities: severities.one,
  titles: severities.titles,
  counted: (amount, severity) =>
    `${amount} ${form(amount, { one: severities.one[severity], other: severities.many[severity] })}`,

  found: (counts, documents) => `${counts || 'keine Befunde'} ${inDocuments(documents)}`,
  changed: (counts, revision, solved, documents) => {
    const brought = `${counts ? `${counts} neu` : 'nichts Neues'} seit ${revision}`;
    return `${brought}${solved > 0 ? `, ${solved} gelöst,` : ''} ${inDocuments(documents)}`;
  },
  ignored: (amount) => `${amount} ignoriert`,

  also: 'auch:',
  help: 'Abhilfe:',
  solved: 'gelöst:',
  solvedTitle: 'Gelöst',
  solvedSince: (revision) => `gelöst seit ${revision}:`,
  line: (line) => `Zeile ${line}`,
  related: (amount) => `${amount} ${form(amount, { one: 'weitere Stelle', other: 'weitere Stellen' })}`,
  moreRelated: (amount) => `noch ${amount} ${form(amount, { one: 'Stelle', other: 'Stellen' })}`,
  and: (rest) => `und ${rest}`,
  cut: (shown) => `GitHub zeigt von jeder Art die ersten ${shown} Anmerkungen; das Protokoll dieses Schritts hat alle`,
  left: (amount) =>
    `${amount} ${form(amount, { one: 'weiterer Befund passt', other: 'weitere Befunde passen' })} nicht in diesen Kommentar; \`backlot check\` zeigt alle.`,
  root: 'Das Wurzelverzeichnis des Repositorys.',
};
