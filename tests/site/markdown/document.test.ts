import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { type DocumentContext, renderDocument } from '../../../src/site/markdown.ts';
import { parseElements, visibleText } from './html-tree.ts';

vi.setConfig({ testTimeout: 60_000 });

const WHOLE = `---
owner: Kim
---

# Harbour plan

Two lines of **one
paragraph** and \`code
over two\` lines.\\
A hard break.

Setext heading
--------------

- [x] Paint the buoys
- [ ] Mend the crane
  on two lines

  and a second paragraph
  - nested

| Berth | Depth |
|:------|------:|
| A1    | 4 m   |
| A2    | 5 m   | spare cell |

\`\`\`ts
const a = 1;

const b = 2;
\`\`\`

    indented code

> quoted
> twice

1. first
2. second

***

<details>
<summary>More</summary>

inside

</details>

See [the chart][chart] and the note[^n].

[chart]: https://example.org/chart
  "A title on its own line"
[^n]: The note.

<!-- a comment -->
`;

function render(text: string, context: Partial<DocumentContext> = {}): string {
  const source = createSourceFile('harbour/plans/plan.md', text);
  return renderDocument(source, { document: { repairs: [] }, linkItem: () => null, ...context });
}

function idsOf(html: string): string[] {
  return parseElements(html).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}

describe('lines', () => {
  test('every line that is not blank has exactly one anchor', () => {
    const ids = idsOf(render(WHOLE));
    const expected = WHOLE.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [`L${index + 1}`]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(expected));
  });

  test('that holds for any mixture of Markdown', () => {
    const line = fc.constantFrom(
      '',
      'a',
      '**b',
      'c**',
      '- d',
      '  e',
      '> f',
      '# g',
      '---',
      '| h | i |',
      '|---|---|',
      '```',
      '    j',
      '<b>',
      '[k]: l',
      '1. m',
      '`n',
      'o\\',
      '&#10;p',
      '[^q]: r',
      '===',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const ids = idsOf(render(lines.join('\n')));
        expect(new Set(ids).size).toBe(ids.length);
        for (const [index, text] of lines.entries()) if (text.trim() !== '') expect(ids).toContain(`L${index + 1}`);
      }),
      { numRuns: 1000 },
    );
  });

  test('an anchor holds the text of its line', () => {
    const html = render('first\nsecond **strong** end\nthird');
    expect(html).toContain('<span class="line" id="L2" data-n="2">second <strong>strong</strong> end\n</span>');
  });

  test('lines are counted in files with Windows line ends too', () => {
    expect(idsOf(render('a\r\nb\r\n\r\nc'))).toEqual(['L1', 'L2', 'L4']);
  });
});

describe('a whole document', () => {
  test('shows everything that it says', () => {
    const text = visibleText(render(WHOLE));
    for (const words of [
      'owner: Kim',
      'spare cell',
      '<summary>More</summary>',
      '<!-- a comment -->',
      'https://example.org/chart',
      'A title on its own line',
      'The note.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('applies repairs before it is read, so that a stray pipe stays in its cell', () => {
    const text = '| a | b |\n|---|---|\n| `x|y` | z |\n';
    const repairs = [{ offset: text.indexOf('|y'), insert: '\\' }];
    expect(render(text, { document: { repairs } })).toContain('<code>x|y</code></td><td>z</td></tr>');
  });

  test('keeps punctuation as it was typed', () => {
    expect(visibleText(render('"a" -- b...'))).toContain('"a" -- b...');
  });

  test('names each checkbox by its text', () => {
    const html = render('- [x] Paint\n- [ ]  \n- [ ] Mend');
    expect(html).toContain('<label><input type="checkbox" disabled checked> <span>Paint</span></label>');
  });

  test('has no head cell that heads nothing', () => {
    expect(
      parseElements(render('|  | b |\n|---|---|\n| 1 | 2 |')).filter((each) => each.tagName === 'th'),
    ).toHaveLength(1);
  });
});

describe('links', () => {
  test('headings have the id that GitHub gives them, and fragments find them', () => {
    const html = render('[go](#the-plan-1)\n\n# The plan\n\n## The plan');
    expect(html).toContain('<a href="#the-plan-1">go</a>');
    expect(idsOf(html)).toContain('the-plan-1');
  });

  test('a heading never takes an id that the page needs', () => {
    const html = render('[go](#blocked)\n\n# Blocked');
    expect(idsOf(html)).not.toContain('blocked');
    expect(html).toContain('<a href="#blocked-1">go</a>');
  });

  test('a place that the author named is found by its line, a heading with a name of its own by its id', () => {
    const html = render('[a](#tides) [b](#board)\n\n<a id="tides"></a>\n\n## Boarding {#board}\n');
    expect(html).toContain('<a href="#L3">a</a>');
    expect(html).toContain('<a href="#boarding-board">b</a>');
    expect(idsOf(html)).toEqual(expect.arrayContaining(['L3', 'boarding-board']));
  });

  test('links to other documents lead to their pages, with the fragment', () => {
    const linkDocument = (path: string, fragment: string) =>
      path === 'harbour/notes/tide table.md' ? `/base/harbour/documents/notes/tide/#${fragment}` : null;
    const html = render('[a](../notes/tide%20table.md#high-water) [b](missing.md) [c](../../../etc/passwd)', {
      linkDocument,
    });
    expect(html).toContain('<a href="/base/harbour/documents/notes/tide/#high-water">a</a>');
    expect(html).toContain('<span class="unlinked" title="missing.md">b</span>');
    expect(parseElements(html).filter((each) => each.tagName === 'a')).toHaveLength(1);
  });

  test('a footnote mark leads to the line of its note', () => {
    expect(render('a[^x]\n\n[^x]: note')).toContain('<a href="#L3" aria-label="Footnote x">x</a>');
  });
});

test('no level of heading is skipped, so that the page can be walked by headings', () => {
  const source = createSourceFile('p/plan.md', '# Plan\n\n#### Deep\n\n## Shallow\n');
  const html = renderDocument(source, { document: { repairs: [] }, linkItem: () => null });
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '2']);
});

test('a line that begins with the name of a field stays a line, one that begins with other bold words does not', () => {
  const fields = render('**Owner:** Kim\n**Due：** May\nand **later:** June\n**soon** July');
  expect(fields).toContain('<span class="line field" id="L2" data-n="2"><strong>Due：</strong>');
  expect(fields.match(/class="line"/g)).toHaveLength(2);
});
