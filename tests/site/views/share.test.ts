import { expect, test } from 'vitest';
import { describeItem, showShare } from '../../../src/site/views/share.ts';
import { createSite, ferry, itemOf, projectOf, site } from './sample-site.ts';

test('a link to an item says how it stands, where it is planned and who has it', () => {
  expect(describeItem(ferry, itemOf('fer-4'))).toMatchInlineSnapshot(
    `"Overdue by 2 days, waits for Two turnstiles from the maker and FER-2. Sprint 2 — Boarding. P1, L. Owners Pier Hardware and Mira. Due 2031-03-20. Stops FER-5 and FER-6, and through them 1 more. On the critical path."`,
  );
  expect(describeItem(ferry, itemOf('fer-1'))).toMatchInlineSnapshot(
    `"Done on 2031-03-02. Sprint 1 — Timetable. P1, S. Owner Harbour Data."`,
  );
});

test('as Markdown it is one line that leads to its page', () => {
  const { markdown } = showShare(site, ferry, itemOf('fer-2'));
  expect(markdown).toMatch(/^\[FER-2 [^\]]+\]\(\{address\}\): /);
  expect(markdown).not.toContain('\n');
});

test('brackets of a title do not end the link', () => {
  const item = { ...itemOf('fer-2'), title: 'Tide [later] \\ now' };
  expect(showShare(site, ferry, item).markdown).toContain('Tide \\[later\\] \\\\ now](');
});

test('its line in the repository is known where the settings say where that is', () => {
  expect(showShare(site, ferry, itemOf('fer-2')).repository).toBeNull();
  const kept = createSite();
  const checkout = {
    repository: { url: 'https://github.com/example/ferry', branch: null, path: 'plans', lines: null },
    revision: 'abc',
  } as const;
  const { repository } = showShare({ ...kept, checkout } as typeof kept, projectOf(kept, 'ferry'), itemOf('fer-2'));
  expect(repository).toMatch(/^https:\/\/github\.com\/example\/ferry\/blob\/abc\/plans\/ferry\/.*#L\d+/);
});
