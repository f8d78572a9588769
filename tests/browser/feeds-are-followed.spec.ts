import { expect, test } from './site.ts';

test('the first page leads to the feeds of the settings, for people and for readers', async ({ page, request }) => {
  await page.goto('');
  const feeds = page.locator('section', { has: page.getByRole('heading', { name: 'Feeds' }) });
  const link = feeds.getByRole('link', { name: 'Atom' }).first();
  const href = (await link.getAttribute('href')) ?? '';
  await expect(page.locator(`head link[rel="alternate"][href="${href}"]`)).toHaveAttribute(
    'type',
    'application/atom+xml',
  );
  const response = await request.get(href);
  expect(response.ok()).toBe(true);
  expect(await response.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
});

test('an entry of a feed leads to its item', async ({ request, page, backlog }) => {
  const feed = (await (await request.get('gangway/feed.json')).json()) as { items: { url: string; title: string }[] };
  const blocked = backlog.items.filter(({ project, status }) => project === 'gangway' && status?.class === 'blocked');
  expect(feed.items.length).toBeGreaterThanOrEqual(blocked.length);
  for (const { url, title } of feed.items) {
    await page.goto(new URL(url).pathname.slice(1));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      title.replace(/^.*?: (?:\S+ )?/, '').slice(0, 12),
    );
  }
});

test('the overview and the roadmap lead to the calendar', async ({ page, request }) => {
  for (const path of ['harbour-rollout/', 'gangway/roadmap/']) {
    await page.goto(path);
    const href = await page.getByRole('link', { name: 'Deadlines as a calendar' }).getAttribute('href');
    const response = await request.get(href ?? '');
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  }
});
