import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: answers with a title and one heading, without an error`, async ({ page, backlog }) => {
    const response = await page.goto(addressOf(backlog), { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(kind === 'miss' ? 404 : 200);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    await expect(page.getByRole('main')).toBeVisible();
  });
}

test('no two kinds of page share a title', async ({ page, backlog }) => {
  const titles = new Map<string, string>();
  for (const [kind, addressOf] of Object.entries(pageKinds).filter(([name]) => name !== 'miss')) {
    await page.goto(addressOf(backlog));
    const title = await page.title();
    expect(titles.get(title), `${kind} is titled like another page: ${title}`).toBeUndefined();
    titles.set(title, kind);
  }
});
