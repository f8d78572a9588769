import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe leaves out by itself: that what a finger hits is at least 24 pixels wide and high, or stands alone. */
const FINGER_RULES = { 'target-size': { enabled: true } };

/** What axe finds in a page, a text for each rule; where fingers are used, also what they would miss. */
export async function findViolations(page: Page): Promise<string[]> {
  const isTouched = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
  const { violations } = await new AxeBuilder({ page }).options({ rules: isTouched ? FINGER_RULES : {} }).analyze();
  return violations.map(describeViolation);
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
