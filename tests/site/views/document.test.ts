import { expect, test } from 'vitest';
import { showDocument, showDocuments } from '../../../src/site/views/document.ts';
import { ferry, site } from './sample-site.ts';

function open(file: string) {
  const document = ferry.documentByFile.get(file);
  if (!document) throw new Error(`the sample has no document ${file}`);
  return showDocument(site, ferry, document);
}

test('the outline leads to the lines of the headings, items with their glyphs', () => {
  const { outline } = open('ferry/plan.md');
  expect(outline.find(({ id }) => id === 'FER-4')).toEqual({
    href: '#L41',
    text: 'Ticket gate that knows the sailing',
    level: 2,
    id: 'FER-4',
    glyph: 'late',
    word: 'Overdue',
  });
});

test('ids in the text lead to their items, and headings of items carry their glyph', () => {
  const { html } = open('ferry/plan.md');
  expect(html).toContain('href="/ferry/items/fer-1/"');
  expect(html).toMatch(/<h3 id="L41"[^>]*><svg class="g late"/);
});

test('a finding stands in the document it is about and in the one it refers to', () => {
  expect(open('ferry/lanes.md').html).toContain('>status-conflict</a>');
  expect(open('ferry/plan.md').html).toMatch(
    />status-conflict<\/a>.*found in <a href="\/ferry\/documents\/lanes\/#L12">/s,
  );
});

test('documents are listed with what they hold', () => {
  expect(showDocuments(ferry).map(({ title, facts, updated }) => [title, facts, updated])).toEqual([
    ['Ferry lanes', '37 lines, 1 item defined here, 2 findings', ''],
    ['Ferry plan', '64 lines, 9 items defined here', 'updated 2031-03-22'],
  ]);
});
