import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { createFinding, relate } from '../../../src/backlog/findings.ts';
import { formatMarkdown } from '../../../src/backlog/report/markdown.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { at, findings, log, plan, reportOf } from './sample-report.ts';

const words = wordsIn('en');

const options = {
  folder: 'docs/backlog',
  link: ({ file, line }: { file: string; line: number }) => `https://forge.example/${file}?plain=1#L${line}`,
};

const parser = unified().use(remarkParse).use(remarkGfm);

/** All nodes of a comment as GitHub reads it. */
function readNodes(comment: string): Nodes[] {
  const collect = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(collect) : [])];
  return collect(parser.parse(comment));
}

test('Markdown', async () => {
  await expect(formatMarkdown(reportOf(), options)).toMatchFileSnapshot('expected/comment.md');
});

test('Markdown without a repository to link to', async () => {
  await expect(formatMarkdown(reportOf())).toMatchFileSnapshot('expected/comment-without-links.md');
});

test('without findings, the comment is the summary', () => {
  expect(formatMarkdown(reportOf([]))).toBe('<!-- backlot-report -->\n### Backlot: no findings in 2 documents\n');
});

test('what a document says is text: neither markup, nor a link, nor a call', () => {
  const nodes = readNodes(formatMarkdown(reportOf(), options));
  const own = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : node.type === 'html' ? [node.value] : []));
  const ours =
    /^(?:https:\/\/forge\.example\/|<!-- backlot-report -->$|<details><summary>\d+ related places?<\/summary>$|<\/details>$)/;
  expect(own.filter((written) => !ours.test(written))).toEqual([]);
  expect(nodes.filter(({ type }) => ['emphasis', 'image', 'table', 'delete'].includes(type))).toEqual([]);

  const said = nodes.filter(({ type }) => type === 'paragraph').map((node) => textOf(node).replaceAll('\u{200B}', ''));
  expect(said.join('\n')).toContain(
    'F-3 waits for ␛[31m@harbour␇ and #12, <b>see</b> [the *note*](http://a.example) | _b_ $c$ without a date',
  );
  expect(formatMarkdown(reportOf(), options)).not.toMatch(/@harbour|#12/);
});

test('related places are folded', () => {
  const html = readNodes(formatMarkdown(reportOf(), options)).flatMap((node) =>
    node.type === 'html' ? [node.value] : [],
  );
  expect(html.filter((value) => value.startsWith('<details>'))).toHaveLength(2);
  expect(html.filter((value) => value === '</details>')).toHaveLength(2);
});

test('a comment is never longer than GitHub accepts, and says how many findings did not fit', () => {
  const many = Array.from({ length: 1_000 }, (_, number) =>
    createFinding(words, 'duplicate-id', at(plan, 'F-1'), {
      message: `\`F-${number}\` ${'is long '.repeat(20)}`,
      related: [relate('here', at(log, 'F-1'))],
    }),
  );
  const comment = formatMarkdown(reportOf(many), options);
  expect(comment.length).toBeLessThanOrEqual(65_536);
  const shown = comment.match(/^- \[line/gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(comment).toMatch(new RegExp(`\n\n${1_000 - shown} more findings did not fit into this comment; .*\n$`));
});

test('headings stand only above findings', () => {
  const comment = formatMarkdown(reportOf(findings.filter(({ severity }) => severity === 'info')));
  expect(comment.match(/^#+ .*/gm)).toEqual(['### Backlot: 2 notes in 2 documents', '#### Notes']);
});
