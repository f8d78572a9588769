import { expect, test } from 'vitest';
import { type DrawAnswer, findUndrawn } from '../../src/backlog/diagrams.ts';
import { createSourceFile } from '../../src/backlog/source.ts';
import { wordsIn } from '../../src/words/by-language.ts';

const words = wordsIn('en');

const text = [
  '# Plan',
  '',
  '```mermaid',
  'flowchart TD',
  '  A --> B',
  '```',
  '',
  '> - ```Mermaid',
  '>   pie',
  '>     "a" : x',
  '>   ```',
  '',
  '```text',
  'flowchart TD',
  '```',
].join('\n');

async function find(answers: readonly DrawAnswer[], document = text) {
  const asked: string[] = [];
  const findings = await findUndrawn(
    [{ project: 'shop', source: createSourceFile('shop/plan.md', document) }],
    async (sources) => {
      asked.push(...sources);
      return answers;
    },
    words,
  );
  return { asked, findings };
}

test('every mermaid fence is asked for as its author wrote it, and no other', async () => {
  const { asked, findings } = await find([{ isDrawn: true }, { isDrawn: true }]);
  expect(asked).toEqual(['flowchart TD\n  A --> B', 'pie\n  "a" : x']);
  expect(findings).toEqual([]);
});

test('one that is not drawn is found at the line it stumbles over', async () => {
  const { findings } = await find([{ isDrawn: true }, { isDrawn: false, reason: 'unexpected x', line: 2 }]);
  expect(findings).toMatchObject([
    {
      code: 'diagram-not-drawn',
      severity: 'warning',
      message: 'the diagram cannot be drawn: unexpected x',
      file: 'shop/plan.md',
      line: 10,
      column: 1,
      project: 'shop',
      subjects: [{ type: 'document', key: 'shop/plan.md' }],
    },
  ]);
});

test('without a line to blame it is found where the fence begins', async () => {
  const { findings } = await find([{ isDrawn: false, reason: 'no type', line: null }, { isDrawn: true }]);
  expect(findings.map(({ line }) => line)).toEqual([3]);
});

test('documents without diagrams draw nothing', async () => {
  expect((await find([], '# Plan\n\n```text\nmermaid\n```\n')).asked).toEqual([]);
});

test('in an author page it is found too, and concerns no document', async () => {
  const source = createSourceFile('pages/report.mdx', '# Report\n\n<Progress />\n\n```mermaid\npie\n  "a" : x\n```\n');
  const findings = await findUndrawn(
    [{ project: null, source }],
    async () => [{ isDrawn: false, reason: 'unexpected x', line: 2 }],
    words,
  );
  expect(findings).toMatchObject([{ file: 'pages/report.mdx', line: 7, project: null, subjects: [] }]);
});
