import { expect, test } from 'vitest';
import type { Taker } from '../../../src/backlog/explain.ts';
import { explainText } from './explain-text.ts';

/** The last line of each document, what took it first, as what, and why it is no more than that. */
test.each<[string, string, Taker, RegExp, RegExp | null]>([
  [
    'an entry without a heading over it',
    '- Rake the leaves',
    'none',
    /^list entry$/,
    /no heading or label right above/,
  ],
  ['an entry of an aside', '## Risks\n\n- Hail', 'none', /^list entry$/, /“Risks” lists no work/],
  ['an entry below one', '## Risks\n\n- Hail\n  - big', 'none', /^list entry$/, /below an entry that is no item/],
  ['an entry under a label', '**Visitors:**\n\n- Aunt Tove', 'none', /^list entry$/, /label above does not say/],
  ['an entry without words', '## Backlog\n\n-', 'none', /^list entry$/, /no text of its own/],
  ['a row of something else', '| Hat | Hue |\n|-|-|\n| Top | red |', 'none', /^table row$/, /no column holds ids/],
  ['a row of dashes', '| ID | Title |\n|-|-|\n| — | — |', 'none', /^table row$/, /nothing but placeholders/],
  [
    'a row of a risk register',
    '| ID | Risk | Probability | Mitigation |\n|-|-|-|-|\n| R1 | Hail | low | nets |',
    'none',
    /^table row$/,
    /risk register/,
  ],
  [
    'a row that only names what nothing defines',
    '## Risks\n\n| ID | Owner |\n|-|-|\n| OR-9 | Ida |',
    'none',
    /^table row with id$/,
    /under “Risks” items are only named, and nothing defines this one/,
  ],
  ['an example in a fence', '~~~\n- [ ] OR-1: Rake', 'none', /^code$/, /in a code block/],
  ['an example in raw HTML', '<pre>\n- [ ] OR-1: Rake', 'none', /^raw HTML$/, /in raw HTML/],
  ['a chapter', '# Plan\n\n## Where we stand', 'document', /^heading of a section$/, /no id, and no two of/],
  ['a numbered chapter', '# Plan\n\n## 1.1 Where we stand', 'document', /^heading of a section$/, /no item:/],
  ['a title', '# Plan', 'document', /^title$/, null],
  [
    'a field that is not understood',
    '### OR-1: Rake\n**Status:** blurgh',
    'field',
    /^status of item or-1$/,
    /no status/,
  ],
  ['a field of nobody', '**Owner:** Ida', 'document', /^owner of the document$/, /under no item, sprint or lane/],
  ['a label', 'Bring:\n- gloves', 'none', /^list entry$/, /no work|no id/],
])('%s', (_, text, taker, as, why) => {
  const taking = explainText(text).lines.at(-1)?.takings[0];
  expect(taking).toMatchObject({ taker, as: expect.stringMatching(as) });
  if (why === null) expect(taking?.why).toBeNull();
  else expect(taking?.why).toMatch(why);
});
