import { expect, test } from 'vitest';
import { createFinding } from '../../../src/backlog/findings.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import type { ProjectIndex } from '../../../src/site/backlog-index.ts';
import { showFindings } from '../../../src/site/views/findings.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { at } from '../sample-backlog.ts';
import { ferry, orchard, site } from './sample-site.ts';

const words = wordsIn('en');

const withFindings = (index: ProjectIndex, findings: readonly Finding[]): ProjectIndex => ({ ...index, findings });

test('findings are grouped by rule, each with the lines it is about', () => {
  const { rules: groups } = showFindings(site, ferry);
  expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
    ['status-conflict', 1],
    ['unknown-reference', 1],
  ]);
  expect(groups[1]?.findings[0]?.frame).toEqual([{ number: 30, before: '| ', marked: 'FER-99', after: ' | S |' }]);
});

test('what a rule says is said once, what a finding says better stands beside it', () => {
  const place = at('ferry/lanes.md', 'FER-99');
  const found = [
    createFinding(words, 'unknown-reference', place, { message: 'one' }),
    createFinding(words, 'unknown-reference', place, { message: 'two', help: 'Did you mean `FER-9`?' }),
  ];
  const [group] = showFindings(site, withFindings(ferry, found)).rules;
  expect(group?.href).toBe('/rules/#unknown-reference');
  expect(group?.help).toBe(words.rules['unknown-reference'].help);
  expect(group?.findings.map(({ finding }) => finding.help)).toEqual(['', 'Did you mean <code>FER-9</code>?']);
});

test('the ways to narrow count what is there, lead to it, and are left out where there is nothing to choose', () => {
  const [severity, rule, document] = showFindings(site, ferry).filterBar?.filters ?? [];
  expect(severity?.options).toEqual([
    { term: '', text: 'All', count: 2, href: '/ferry/findings/' },
    { term: 'severity:error', text: 'No errors', count: 0, href: null, icon: 'error' },
    { term: 'severity:warning', text: 'Warnings', count: 2, href: '#status-conflict', icon: 'warning' },
    { term: 'severity:info', text: 'No notes', count: 0, href: null, icon: 'info' },
  ]);
  expect(rule?.options.map(({ term, href }) => [term, href])).toEqual([
    ['rule:status-conflict', '#status-conflict'],
    ['rule:unknown-reference', '#unknown-reference'],
  ]);
  expect(document).toBeUndefined();
});

test('documents are ways to narrow where there are several, those with the most findings first', () => {
  const late = createFinding(words, 'overdue', at('ferry/plan.md', 'FER-4'), { message: 'late' });
  const [, , document] = showFindings(site, withFindings(ferry, [late, ...ferry.findings])).filterBar?.filters ?? [];
  expect(document?.options).toEqual([
    { term: 'document:lanes.md', text: 'lanes.md', count: 2, href: '/ferry/documents/lanes/' },
    { term: 'document:plan.md', text: 'plan.md', count: 1, href: '/ferry/documents/plan/' },
  ]);
});

test('each line leads to the repository at the commit that was built', () => {
  const repository = { url: 'https://github.com/harbour/plans', branch: null, path: 'docs', lines: null };
  const built = { ...site, checkout: { repository, revision: '4f2c9e1' } };
  expect(showFindings(built, orchard).rules[0]?.findings[0]?.repository).toBe(
    'https://github.com/harbour/plans/blob/4f2c9e1/docs/orchard/plan.md?plain=1#L1',
  );
  expect(showFindings(site, orchard).rules[0]?.findings[0]?.repository).toBeNull();
});

test('many findings take several pages, on which each rule says how many it found and which of them are here', () => {
  const place = at('ferry/lanes.md', 'FER-99');
  const many = [1, 2, 3, 4, 5].map((n) => createFinding(words, 'unknown-reference', place, { message: `number ${n}` }));
  const few = createFinding(words, 'field-conflict', place, { message: 'the only one' });
  const index = withFindings(ferry, [...many, few]);
  const pages = [1, 2].map((page) => showFindings(site, index, page, 4));
  expect(pages.map(({ rules: groups }) => groups.map(({ code, count, part }) => [code, count, part]))).toEqual([
    [['unknown-reference', 5, '1–4 of 5']],
    [
      ['unknown-reference', 5, '5–5 of 5'],
      ['field-conflict', 1, null],
    ],
  ]);
  expect(
    pages.flatMap(({ rules: groups }) => groups.flatMap(({ findings }) => findings.map(({ key }) => key))),
  ).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(pages.map(({ filterBar }) => filterBar?.filters[1]?.options.map(({ href }) => href))).toEqual([
    ['#unknown-reference', '/ferry/findings/page/2/#field-conflict'],
    ['/ferry/findings/#unknown-reference', '#field-conflict'],
  ]);
  expect(pages[1]?.pager?.pages.map(({ href, start }) => [href, start])).toEqual([
    ['/ferry/findings/', 0],
    ['/ferry/findings/page/2/', 4],
  ]);
  expect(showFindings(site, ferry).pager).toBeNull();
});

test('what is ignored stands apart, with the reason', () => {
  const [finding, ...others] = ferry.findings;
  if (!finding) throw new Error('the sample has no findings');
  const because = 'the crew keeps its **own** list';
  const view = showFindings({ ...site, ignored: [{ finding, because }] }, withFindings(ferry, others));
  expect(view.ignored.map((one) => [one.finding.code, one.because])).toEqual([
    [finding.code, 'the crew keeps its <strong>own</strong> list'],
  ]);
  expect(showFindings({ ...site, ignored: [{ finding, because }] }, orchard).ignored).toEqual([]);
});

test('no findings is something to say', () => {
  const { lede, filterBar, rules: groups } = showFindings(site, withFindings(ferry, []));
  expect(plain(lede)).toMatch(/^Nothing to find\. \d+ rules looked at 2 documents with 10 items/);
  expect([filterBar, groups]).toEqual([null, []]);
});
