import type { Locator, Page } from '@playwright/test';
import type { Backlog } from '../../src/backlog/model.ts';
import { expect, test } from './site.ts';

/** A stakeholder finds anything in so many clicks, that on the search box among them. */
const MOST_CLICKS = 3;

for (const [name, viewport] of Object.entries({
  'on a wide screen': { width: 1440, height: 900 },
  'on a phone': { width: 390, height: 844 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    test('what blocks an item that somebody names in words', async ({ page, backlog }) => {
      const { title, blockers } = findBlocked(backlog);
      const walk = await begin(page);
      await walk.search(
        title
          .split(/[\s—:]+/)
          .slice(0, 3)
          .join(' ')
          .toLowerCase(),
      );
      await walk.follow(page.getByRole('option').filter({ hasText: title }).first());
      const verdict = page.locator('.verdict');
      await expect(verdict).toContainText('Blocked');
      for (const blocker of blockers) await expect(verdict).toContainText(blocker);
    });

    test('who owns a lane of a sprint', async ({ page, backlog }) => {
      const { lane, sprint, project } = findOwnedLane(backlog);
      const walk = await begin(page);
      await walk.follow(page.getByRole('main').getByRole('link', { name: project, exact: true }).first());
      await walk.follow(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Sprints/ }));
      await walk.follow(page.getByRole('main').getByRole('link', { name: sprint.name }));
      const row = page.getByRole('listitem').filter({ hasText: lane.name }).filter({ hasText: lane.owner });
      await expect(row.first()).toBeVisible();
    });

    test('the same, asked for in one line', async ({ page, backlog }) => {
      const { lane, sprint } = findOwnedLane(backlog);
      const walk = await begin(page);
      await walk.search(`${sprint.label} lane ${lane.label} ${lane.name}`);
      await walk.follow(page.getByRole('option').filter({ hasText: lane.name }).first());
      await expect(page.locator('.facts > div').filter({ hasText: 'Owner' })).toContainText(lane.owner);
    });

    test('which actions of others were due in a month', async ({ page, backlog }) => {
      const { project, month, items } = findExternal(backlog);
      const walk = await begin(page);
      await walk.follow(page.getByRole('main').getByRole('link', { name: project, exact: true }).first());
      const due = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: `due ${month}` });
      for (const { id, words } of items) {
        const row = due.filter({ has: page.getByText(id, { exact: true }) }).first();
        await expect(row).toBeVisible();
        await expect(row).toContainText(words);
      }
    });

    test('what a sprint demonstrates', async ({ page, backlog }) => {
      const { sprint, project, demo } = findDemo(backlog);
      const walk = await begin(page);
      await walk.follow(page.getByRole('main').getByRole('link', { name: project, exact: true }).first());
      await walk.follow(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Sprints/ }));
      await walk.follow(page.getByRole('main').getByRole('link', { name: sprint }).first());
      await expect(page.locator('.facts > div').filter({ hasText: 'Demo' })).toContainText(demo);
    });

    test('where something is written down', async ({ page, backlog }) => {
      const { title, line, text } = findWritten(backlog);
      const walk = await begin(page);
      await walk.search(title);
      await walk.follow(page.getByRole('option').filter({ hasText: title }).first());
      await walk.follow(
        page
          .getByRole('main')
          .getByRole('link', { name: new RegExp(`:${line}$`) })
          .first(),
      );
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(text);
    });
  });
}

interface Walk {
  search(words: string): Promise<void>;
  follow(link: Locator): Promise<void>;
}

/** A walk from the first page of the site. It follows what is in sight, and no further than {@link MOST_CLICKS}. */
async function begin(page: Page): Promise<Walk> {
  let clicks = 0;
  const click = async (link: Locator) => {
    clicks += 1;
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    await link.click();
  };
  await page.goto('');
  return {
    search: async (words) => {
      await click(page.getByRole('banner').getByRole('link', { name: 'Search' }));
      await page.getByRole('combobox', { name: 'Search' }).fill(words);
    },
    follow: async (link) => {
      const address = page.url();
      await click(link);
      await page.waitForURL((url) => url.href !== address);
    },
  };
}

/** An item that waits for another one, and what the documents say that this waits for. */
function findBlocked({ items }: Backlog) {
  for (const item of items) {
    const before = items.find(({ key, project }) => project === item.project && item.dependsOn.includes(key));
    const isPlain = items.filter(({ title }) => title === item.title).length === 1;
    if (item.status?.class !== 'blocked' || !before?.blockedBy[0] || !before.id || !isPlain) continue;
    return { title: item.title, blockers: [before.id, before.blockedBy[0]] };
  }
  throw new Error('no item of the example waits for one that waits for something outside');
}

function findOwnedLane(backlog: Backlog) {
  const lane = backlog.lanes.find(({ owner, label, name, sprint }) => owner && label && name && sprint);
  const sprint = backlog.sprints.find(({ project, key }) => project === lane?.project && key === lane.sprint);
  if (!lane?.owner || !lane.name || !lane.label || !sprint) throw new Error('no lane of the example has an owner');
  const { owner, name, label } = lane;
  const named = { label: sprint.label, name: sprint.name ?? sprint.title };
  return { lane: { owner, name, label }, sprint: named, project: titleOf(backlog, lane.project) };
}

/** The items of one project that wait for an action of others, by the month in which most of them were due. */
function findExternal(backlog: Backlog) {
  const external = backlog.items.filter(({ id, status }) => {
    return id !== null && status?.class === 'blocked' && status.deadline && /external/i.test(status.text);
  });
  const byMonth = Map.groupBy(external, ({ project, status }) => `${project} ${status?.deadline?.slice(0, 7)}`);
  const [most] = [...byMonth].sort(([, a], [, b]) => b.length - a.length);
  if (!most) throw new Error('no item of the example waits for an external action');
  const [project = '', month = ''] = most[0].split(' ');
  const items = most[1].map(({ id, status }) => ({
    id: id ?? '',
    words: /[\p{L} ]*external[\p{L} ]*/iu.exec(status?.text ?? '')?.[0].trim() ?? '',
  }));
  return { project: titleOf(backlog, project), month, items };
}

function findDemo(backlog: Backlog) {
  const sprint = backlog.sprints.find(({ demo }) => demo !== null);
  if (!sprint?.demo) throw new Error('no sprint of the example has a demo');
  const demo = sprint.demo.split(/[`*_\n[]/)[0]?.trim() ?? '';
  return { sprint: sprint.name ?? sprint.title, project: titleOf(backlog, sprint.project), demo };
}

function findWritten({ items }: Backlog) {
  const item = items.find(({ id, sources }) => id !== null && sources.length > 1);
  const [definition] = item?.sources ?? [];
  if (!item || !definition) throw new Error('no item of the example is written in two places');
  return { title: item.title, line: definition.line, text: item.title };
}

function titleOf({ projects }: Backlog, slug: string): string {
  return projects.find((project) => project.slug === slug)?.title ?? '';
}
