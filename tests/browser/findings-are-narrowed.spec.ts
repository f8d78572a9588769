import type { Locator, Page } from '@playwright/test';
import type { Backlog, Finding } from '../../src/backlog/model.ts';
import { openMenu } from './open-menu.ts';
import { below } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** The project with the most findings among those that have them in several documents, so that there is a choice. */
function busiestProject({ projects, findings }: Backlog) {
  const [busiest] = projects
    .map(({ slug }) => ({ slug, findings: findings.filter(({ project }) => project === slug) }))
    .filter((own) => new Set(own.findings.map(({ file }) => file)).size > 1)
    .sort((a, b) => b.findings.length - a.findings.length);
  if (!busiest) throw new Error('no project of the example has findings in two documents');
  return { ...busiest, address: `${busiest.slug}/findings/` };
}

const nameFile = ({ file, project }: Finding): string => file.replace(`${project}/`, '');
const shown = (page: Page): Locator => page.locator('article:visible');
/** A value of a menu, which is opened for it. */
async function filter(page: Page, group: string, value: string): Promise<Locator> {
  const menu = await openMenu(page, group);
  return menu.locator(`a[data-term="${value === '' ? '' : `${group.toLowerCase()}:${value}`}"]`);
}

for (const [group, readValue] of [
  ['Severity', ({ severity }: Finding) => severity],
  ['Rule', ({ code }: Finding) => code],
  ['Document', nameFile],
] as const) {
  test(`by ${group.toLowerCase()}: the list, the address and the back button agree`, async ({ page, backlog }) => {
    const { address, findings } = busiestProject(backlog);
    const value = readValue(findings[0] as Finding);
    const count = findings.filter((finding) => readValue(finding) === value).length;
    await page.goto(address);
    await expect(shown(page)).toHaveCount(findings.length);

    await (await filter(page, group, value)).click();
    await expect(shown(page)).toHaveCount(count);
    await expect(page.locator('[data-filter-status]')).toHaveText(`${count} of ${findings.length} shown`);
    expect(new URL(page.url()).searchParams.get('where')).toBe(`${group.toLowerCase()}:${value}`);

    const narrowed = page.url();
    await page.goBack();
    await expect(shown(page)).toHaveCount(findings.length);
    await page.goto(narrowed);
    await expect(shown(page)).toHaveCount(count);
    await expect(await filter(page, group, value)).toHaveAttribute('aria-current', 'true');

    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(shown(page)).toHaveCount(findings.length);
    expect(new URL(page.url()).search).toBe('');
  });
}

test('two ways to narrow go together, and a value that would find nothing is not offered', async ({
  page,
  backlog,
}) => {
  const { address, findings } = busiestProject(backlog);
  const [first] = findings as [Finding];
  const both = findings.filter(({ code, file }) => code === first.code && file === first.file);
  await page.goto(`${address}?where=rule:${first.code}`);
  await (await filter(page, 'Document', nameFile(first))).click();
  await expect(shown(page)).toHaveCount(both.length);
  const here = new Set(findings.filter(({ file }) => file === first.file).map(({ code }) => code));
  const elsewhere = findings.filter(({ code }) => !here.has(code));
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { code } of elsewhere) await expect(await filter(page, 'Rule', code)).toBeHidden();
  for (const code of here) await expect(await filter(page, 'Rule', code)).toBeVisible();
});

test('with the keyboard alone', async ({ page, backlog }) => {
  const { address, findings } = busiestProject(backlog);
  const [first] = findings as [Finding];
  await page.goto(address);
  await (await filter(page, 'Rule', first.code)).focus();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(findings.filter(({ code }) => code === first.code).length);
  await expect(await filter(page, 'Rule', first.code)).toBeFocused();
});

test('the line of a finding is the line in the document, where it stands in the margin', async ({ page, backlog }) => {
  const { address, findings } = busiestProject(backlog);
  const [first] = findings as [Finding];
  const url = backlog.documents.find(({ file }) => file === first.file)?.url ?? '';
  await page.goto(address);
  await page.locator(`article a[href$="${url}#L${first.line}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${url}#L${first.line}$`));
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(`.aside:has-text("${first.code}")`).first()).toBeVisible();
});

test('the line leads to the repository too', async ({ page, backlog }) => {
  const { address, findings } = busiestProject(backlog);
  await page.goto(address);
  const links = page.getByRole('link', { name: 'in the repository' });
  await expect(links).toHaveCount(findings.length);
  for (const { file, line } of findings) {
    await expect(page.locator(`a[href*="/content/${file}?plain=1#L${line}"]`).first()).toBeAttached();
  }
});

test('a finding leads from its item, sprint and lane to its rule', async ({ page, backlog }) => {
  for (const type of ['item', 'sprint', 'lane'] as const) {
    const records = { item: backlog.items, sprint: backlog.sprints, lane: backlog.lanes }[type];
    const found = backlog.findings.flatMap(({ project, code, subjects }) =>
      subjects.filter((subject) => subject.type === type).map(({ key }) => ({ project, key, code })),
    )[0];
    const record = records.find(({ project, key }) => project === found?.project && key === found.key);
    if (!found || !record) throw new Error(`the example has no finding about a ${type}`);
    await page.goto(below(record.url));
    await page.getByRole('main').getByRole('link', { name: found.code }).first().click();
    await expect(page).toHaveURL(new RegExp(`/rules/#${found.code}$`));
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a rule leads to its part of the page, a document to its own page', async ({ page, backlog }) => {
    const { address, findings } = busiestProject(backlog);
    const last = findings.at(-1) as Finding;
    await page.goto(address);
    await (await filter(page, 'Rule', last.code)).click();
    await expect(page.locator(':target')).toContainText(last.code);
    await expect(page.locator(':target')).toBeInViewport();
    await (await filter(page, 'Document', nameFile(last))).click();
    await expect(page).toHaveURL(new RegExp(`/${last.project}/documents/`));
    await expect(page.locator('.aside').first()).toBeVisible();
  });
});
