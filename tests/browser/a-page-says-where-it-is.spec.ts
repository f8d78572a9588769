import { below, fullestItem, pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

test('an item names its sprint, where it stands in it, and what comes before and after', async ({ page, backlog }) => {
  const { items, sprints } = backlog;
  const sprint = sprints.find(({ items: keys }) => keys.length > 2);
  const [first, second, third] = items.filter(({ key, project, sprint: own }) => {
    return project === sprint?.project && own === sprint.key && sprint.items.includes(key);
  });
  await page.goto(below(second?.url ?? ''));
  const neighbours = page.getByRole('navigation', { name: 'Neighbours' });
  await expect(neighbours).toContainText(`2 of ${sprint?.items.length} in ${sprint?.label}`);
  await expect(neighbours.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', first?.url ?? '');
  await expect(neighbours.getByRole('link', { name: 'Next' })).toHaveAttribute('href', third?.url ?? '');
  await neighbours.getByRole('link', { name: sprint?.label ?? '', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${sprint?.url}$`));
});

test('crumbs are a list that leads up, and say so to search engines', async ({ page, backlog }) => {
  await page.goto(below(fullestItem(backlog).url));
  const crumbs = page.getByRole('navigation', { name: 'Where' }).getByRole('listitem');
  const itemscope = page.locator('[itemtype="https://schema.org/BreadcrumbList"]');
  await expect(itemscope.locator('[itemprop="position"]')).toHaveCount(await crumbs.count());
  await expect(crumbs.first().getByRole('link')).toHaveAttribute('href', `/${fullestItem(backlog).project}/`);
  await crumbs.first().getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/${fullestItem(backlog).project}/$`));
});

test('what leads through lanes and sprints names them', async ({ page, backlog }) => {
  for (const [kind, name] of [
    ['sprint', 'Sprints'],
    ['lane', 'Lanes'],
  ] as const) {
    await page.goto(pageKinds[kind](backlog));
    await expect(page.getByRole('navigation', { name: 'Neighbours' })).toContainText(
      new RegExp(`\\d of \\d+ in ${name}`),
    );
  }
});
