import { expect, test } from 'vitest';
import { drawFences } from '../../../src/site/author-pages/draw-fences.ts';
import type { Drawings } from '../../../src/site/mermaid/drawing.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

const drawings: Drawings = new Map([
  [
    'pie\n  "a" : 1',
    { isDrawn: true, id: 'm1', svg: '<svg id="m1" width="10" height="5"></svg>', css: '', type: 'pie', title: 'Sales' },
  ],
  ['pie\n  "a" : x', { isDrawn: false, reason: 'unexpected x', line: 2 }],
]);

async function draw(path: string, ...values: readonly string[]) {
  const root = {
    type: 'root',
    children: values.map((value) => ({ type: 'code', lang: 'mermaid', value })) as object[],
  };
  const plugin = drawFences(
    (file) => (file.startsWith('/plans/') ? file.slice(7) : undefined),
    async () => drawings,
    { base: '/site/', words: wordsIn('en').markdown },
  );
  await plugin()(root, { path });
  return root.children as { type: string; value?: string; name?: string; attributes?: { value: string }[] }[];
}

test('in a page of plain Markdown a fence becomes its picture', async () => {
  const [picture] = await draw('/plans/pages/report.md', 'pie\n  "a" : 1\n');
  expect(picture?.type).toBe('html');
  expect(picture?.value).toContain('<svg id="m1"');
  expect(picture?.value).toContain('<link rel="stylesheet" href="/site/_drawings/m1.css">');
  expect(picture?.value).toContain('&quot;a&quot; : 1');
});

test('in MDX it is an element that holds the picture, because MDX has no raw HTML', async () => {
  const [picture] = await draw('/plans/pages/report.mdx', 'pie\n  "a" : 1');
  expect(picture).toMatchObject({ type: 'mdxJsxFlowElement', name: 'div', attributes: [{ name: 'set:html' }] });
});

test('the second of two equal ones refers to the first', async () => {
  const [first, second] = await draw('/plans/pages/report.md', 'pie\n  "a" : 1', 'pie\n  "a" : 1');
  expect(first?.value).toContain('id="m1"');
  expect(second?.value).toContain('href="#m1"');
});

test('one that cannot be drawn keeps its source, with the reason', async () => {
  const [failed] = await draw('/plans/pages/report.md', 'pie\n  "a" : x');
  expect(failed?.value).toContain('Not drawn: unexpected x (line 2 of the diagram)');
  expect(failed?.value).toContain('&quot;a&quot; : x');
});

test('files outside the content are left alone', async () => {
  const [fence] = await draw('/elsewhere/report.md', 'pie\n  "a" : 1');
  expect(fence?.type).toBe('code');
});
