import { AxeBuilder } from '@axe-core/playwright';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

const widths = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const schemes = ['light', 'dark'] as const;

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of schemes) {
      test.describe(() => {
        test.use({ viewport, colorScheme });

        test(`${kind}, ${width}, ${colorScheme}: axe finds nothing`, async ({ page, backlog }) => {
          await page.goto(addressOf(backlog));
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(describeViolation)).toEqual([]);
        });
      });
    }
  }
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

function describeViolation({ id, help, nodes }: Violation): string {
  const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n    ${failureSummary ?? ''}`);
  return `${id}: ${help} (${nodes.length})\n  ${places.join('\n  ')}`;
}
