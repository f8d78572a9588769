import { expect, test } from 'vitest';
import { annotate } from '../../../src/site/views/annotate.ts';

const found = (line: number) => ({
  line,
  kind: 'finding' as const,
  code: 'status-conflict',
  severity: 'warning' as const,
  message: '<code>A-1</code> is ready &amp; done',
  links: [],
});
const note =
  '<span class="aside warning" role="note"><b>status-conflict</b><code>A-1</code> is ready &amp; done</span>';

test('a finding stands in front of the block that its line begins', () => {
  expect(annotate('<p id="L3" data-n="3">words</p>', [found(3)])).toBe(
    `<span class="asides" lang="en" dir="ltr">${note}</span><p id="L3" data-n="3">words</p>`,
  );
});

test('in a list it stands inside the entry', () => {
  expect(annotate('<ul><li id="L4">words</li></ul>', [found(4)])).toBe(
    `<ul><li id="L4"><span class="asides" lang="en" dir="ltr">${note}</span>words</li></ul>`,
  );
});

test('the findings of a table or a code block stand in front of it, counted from the fifth', () => {
  const rows = [5, 6, 7, 8, 9].map((line) => `<tr id="L${line}"><td>a</td></tr>`).join('');
  const table = `<div class="scroll" tabindex="0"><table><tbody>${rows}</tbody></table></div>`;
  const html = annotate(table, [5, 6, 7, 8, 9].map(found));
  expect(html).toBe(
    `<span class="asides" lang="en" dir="ltr">${note.repeat(4)}<span class="aside info">1 more</span></span>${table}`,
  );
});

test('a line in the middle of a paragraph has its finding at its anchor', () => {
  expect(annotate('<p id="L1">one <span id="L2"></span>two</p>', [found(2)])).toBe(
    `<p id="L1">one <span id="L2"></span><span class="asides" lang="en" dir="ltr">${note}</span>two</p>`,
  );
});

test('the heading of an item gets its glyph', () => {
  expect(annotate('<h3 id="L2">A-1</h3>', [{ line: 2, kind: 'glyph', glyph: 'ready' }])).toBe(
    '<h3 id="L2"><svg class="g ready" role="img" aria-label="Ready"><use href="#ready"/></svg>A-1</h3>',
  );
});

test('what a document says about anchors is text, not an anchor', () => {
  const html = '<p id="L1">&lt;p id="L9"&gt;</p>';
  expect(annotate(html, [found(9)])).toBe(html);
});
