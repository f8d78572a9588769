import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { sectionPage } from '../../../src/site/author-pages/section-page.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly properties?: { readonly className?: readonly string[] };
  readonly children?: readonly Node[];
}

/** The shape of a page: `section.sec(header(h2) div(div.prose(p) ItemTable))`. */
async function shapeOf(text: string, file = 'pages/report.mdx'): Promise<string> {
  let shape = '';
  const capture = () => (tree: Node) => {
    shape = (tree.children ?? []).map(write).filter(Boolean).join(' ');
  };
  const sections = sectionPage(() => file, wordsIn('en').markdown);
  const processor = createProcessor({ remarkPlugins: [remarkGfm], rehypePlugins: [sections, capture] });
  await processor.process(text);
  return shape;
}

function write({ type, tagName, name, properties, children = [] }: Node): string {
  if (type === 'text') return '';
  if (type === 'mdxjsEsm') return 'module';
  const title = tagName === undefined ? (name ?? type) : [tagName, ...(properties?.className ?? [])].join('.');
  const inside = ['div', 'section', 'header'].includes(tagName ?? '') ? children.map(write).filter(Boolean) : [];
  return inside.length > 0 ? `${title}(${inside.join(' ')})` : title;
}

test('a part of pages is a block of words, headings and all', async () => {
  expect(await shapeOf('words\n\n## One', 'pages/_parts/note.mdx')).toBe('div.prose(p h2)');
});

test.each([
  ['nothing', '', ''],
  ['words alone', 'One\n\nTwo', 'div.head(p.lede p.lede)'],
  ['a title with words', '# Title\n\nOne', 'div.head(h1 p.lede)'],
  [
    'a section',
    '# Title\n\n## One\n\nwords\n\n- a\n\n<ItemTable/>\n\nmore',
    'div.head(h1) section.sec(header(h2) div(div.prose(p ul) ItemTable div.prose(p)))',
  ],
  ['two sections', '## One\n\n## Two\n\nx', 'section.sec(header(h2) div) section.sec(header(h2) div(div.prose(p)))'],
  [
    'what comes between title and first section',
    '# Title\n\n<Progress/>\n\nwords\n\n## One',
    'div.head(h1) section.sec(header div(Progress div.prose(p))) section.sec(header(h2) div)',
  ],
  ['a table, which may scroll', '## One\n\n|a|\n|-|\n|b|', 'section.sec(header(h2) div(div.prose(div.scroll(table))))'],
  ['imports first', '## One\n\nimport A from "./a"\n\n<A/>', 'module section.sec(header(h2) div(A))'],
])('%s', async (_, text, shape) => {
  expect(await shapeOf(text)).toBe(shape);
});
