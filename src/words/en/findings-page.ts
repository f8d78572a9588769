import type { Phrase } from '../grammar.ts';
import { number } from './grammar.ts';
import { words as things } from './things.ts';

/** How findings and rules are shown; what they say themselves stands elsewhere. */
export const words = {
  title: 'Findings',
  narrow: 'Narrow the findings',
  lede: 'What the documents leave open, or say in two ways.',
  nothing: 'Nothing to find.',
  rulesApplied: (rules: number) => `${number(rules)} rules`,
  /** Nothing found: who looked at what. */
  praise: <Part>(nothing: Part, rules: Part, documents: number, items: number, isIgnoring: boolean): Phrase<Part> => [
    nothing,
    ' ',
    rules,
    ` looked at ${things.documents(documents)}${items > 0 ? ` with ${things.items(items)}` : ''}, and none had anything to say${isIgnoring ? ' beside what is ignored' : ''}.`,
  ],
  severity: 'Severity',
  rule: 'Rule',
  document: 'Document',
  ignored: 'Ignored',
  ignoredNote: 'Right as they are, say the settings.',
  ignoredAndWhy: 'What is ignored, and why',
  because: 'Because:',
  also: 'also',
  morePlaces: (places: number) => `and ${number(places)} more ${places === 1 ? 'place' : 'places'}`,
  help: 'Help',
  inRepository: 'in the repository',
  foundIn: 'found in',

  rules: 'Rules',
  rulesLede: 'What is looked for in the documents, why it matters, and what to do about it.',
  bySeverity: 'Rules by severity',
  foundHere: <Part>(places: Part): Phrase<Part> => ['Found here: ', places],
  inProject: (findings: number, project: string) => `${number(findings)} in ${project}`,
};
