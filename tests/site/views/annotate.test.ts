import { expect, test } from 'vitest';
import { annotate } from '../../../src/site/views/annotate.ts';

const LIST = '/ferry/findings/?document=plan.md';
const annotateDocument = (html: string, notes: Parameters<typeof annotate>[1]) => annotate(html, notes, LIST);
const found = (line: number) => ({
  line,
  kind: 'finding' as const,
  code: 'status-conflict',
  rule: '/rules/#status-conflict',
  severity: 'warning' as const,
  message: '<code>A-1</code> is ready &amp; done',
  links: [],
});
const note =
  '<span class="aside warning" role="note">' +
  '<span class="code"><a href="/rules/#status-conflict">status-conflict</a></span>' +
  '<code>A-1</code> is ready &amp; done</span>';

test('a finding stands in front of the block that its line begins', () => {
  expect(annotateDocument('<p id="L3" data-n="3">words</p>', [found(3)])).toBe(
    `<span class="asides" lang="en" dir="ltr">${note}</span><p id="L3" data-n="3">words</p>`,
  );
});

test('in a list it stands inside the entry', () => {
  expect(annotateDocument('<ul><li id="L4">words</li></ul>', [found(4)])).toBe(
    `<ul><li id="L4"><span class="asides" lang="en" dir="ltr">${note}</span>words</li></ul>`,
  );
});

test('the findings of a table or a code block stand in front of it and lead to their lines, counted from the fifth', () => {
  const rows = [5, 6, 7, 8, 9].map((line) => `<tr id="L${line}"><td>a</td></tr>`).join('');
  const table = `<div class="scroll" tabindex="0"><table><tbody>${rows}</tbody></table></div>`;
  const html = annotateDocument(table, [5, 6, 7, 8, 9].map(found));
  const notes = [5, 6, 7, 8].map((line) => note.replace('</a></span>', `</a> <a href="#L${line}">:${line}</a></span>`));
  expect(html).toBe(
    `<span class="asides apart" lang="en" dir="ltr">${notes.join('')}<a class="aside info" href="${LIST}">1 more</a></span>${table}`,
  );
});

test('a line in the middle of a paragraph has its finding at its anchor', () => {
  expect(annotateDocument('<p id="L1">one <span id="L2"></span>two</p>', [found(2)])).toBe(
    `<p id="L1">one <span id="L2"></span><span class="asides" lang="en" dir="ltr">${note}</span>two</p>`,
  );
});

test('the heading of an item gets its glyph', () => {
  expect(annotateDocument('<h3 id="L2">A-1</h3>', [{ line: 2, kind: 'glyph', glyph: 'ready' }])).toBe(
    '<h3 id="L2"><svg class="g ready" role="img" aria-label="Ready"><use href="#ready"/></svg>A-1</h3>',
  );
});

test('what a document says about anchors is text, not an anchor', () => {
  const html = '<p id="L1">&lt;p id="L9"&gt;</p>';
  expect(annotateDocument(html, [found(9)])).toBe(html);
});
