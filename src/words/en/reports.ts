import { form } from './grammar.ts';
import { words as severities } from './severity.ts';

const count = (amount: number, one: string) => `${amount} ${form(amount, { one, other: `${one}s` })}`;

/** What reports of findings say around them. */
export const words = {
  severities: severities.one,
  titles: severities.titles,
  counted: (amount: number, severity: keyof typeof severities.one) => count(amount, severities.one[severity]),

  /** `counts` are those of `counted`, empty without findings. */
  found: (counts: string, documents: number) => `${counts || 'no findings'} in ${count(documents, 'document')}`,
  changed: (counts: string, revision: string, solved: number, documents: number) => {
    const brought = `${counts ? `${counts} new` : 'nothing new'} since ${revision}`;
    return `${brought}${solved > 0 ? `, ${solved} solved,` : ''} in ${count(documents, 'document')}`;
  },
  ignored: (amount: number) => `${amount} ignored`,

  also: 'also:',
  help: 'help:',
  solved: 'solved:',
  solvedTitle: 'Solved',
  solvedSince: (revision: string) => `solved since ${revision}:`,
  line: (line: number) => `line ${line}`,
  related: (amount: number) => count(amount, 'related place'),
  moreRelated: (amount: number) => `${amount} more ${amount === 1 ? 'place' : 'places'}`,
  and: (rest: string) => `and ${rest}`,
  cut: (shown: number) =>
    `GitHub shows the first ${shown} annotations of each kind; the log of this step has all of them`,
  left: (amount: number) =>
    `${count(amount, 'more finding')} did not fit into this comment; \`backlot check\` lists all of them.`,
  root: 'The root of the repository.',
};
