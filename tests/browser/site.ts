import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Backlog } from '../../src/backlog/model.ts';
import { projectRoot } from '../runners/run-command.ts';
import { CHROMIUM_PATH, launchOptions } from './chromium.ts';
import { MISSING } from './page-kinds.ts';

/** A site that the set-up builds before all tests. */
export interface BuiltSite {
  readonly content: string;
  /** Path under which it is served. */
  readonly base: string;
  readonly directory: string;
  /** The language of its interface, where its settings do not say. */
  readonly language?: string;
  /** The environment variable through which the set-up tells the tests its address. */
  readonly variable: string;
}

/** The example, built once for the root of a host and once for a path below it. */
export const sites = {
  root: createSite('root', 'content', '/'),
  below: createSite('below', 'content', '/some/base/'),
} as const;

/** A document that tries to run code in every place where its text comes out. */
export const hostileSite = createSite('hostile', 'tests/browser/hostile-content', '/');

/** A project whose lists take several pages each. Its documents are generated. */
export const largeSite = createSite('large', 'test-results/content/large', '/');

/** The example with a German interface. */
export const germanSite: BuiltSite = { ...createSite('german', 'content', '/'), language: 'de' };

/** Projects at the edges: empty, without ids or sprints, finished, stuck, crowded, with words that fit nowhere. */
export const edgeSite = createSite('edges', 'tests/browser/edge-content', '/');

/** One project, for which there is no list of projects. */
export const smallSite = createSite('small', 'tests/browser/small-content', '/');

/** The backlog that a built site publishes. */
export function readBacklog(site: BuiltSite): Backlog {
  return JSON.parse(readFileSync(join(site.directory, 'backlog.json'), 'utf8')) as Backlog;
}

/** Documents from right to left, and in a script without spaces. */
export const languagesSite = createSite('languages', 'tests/browser/languages-content', '/');

interface SiteFixtures {
  readonly site: BuiltSite;
  readonly backlog: Backlog;
  /** What the browser complained about so far; at the end of each test there must be nothing. */
  readonly complaints: readonly string[];
}

/**
 * Playwright's test, on the site at the root of its host. A page that a test opens is there when its scripts have started.
 * It is watched: a warning or an error in the console, an exception or a request that failed fails the test.
 */
export const test = base.extend<SiteFixtures>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => use(launchOptions(process.env[CHROMIUM_PATH] ?? '')),
    { scope: 'worker' },
  ],
  site: [sites.root, { option: true }],
  baseURL: ({ site }, use) => use(process.env[site.variable]),
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) awaitScripts(page);
    await use(page);
  },
  backlog: ({ site }, use) => use(readBacklog(site)),
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      watch(page, complaints);
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

function createSite(name: string, content: string, base: string): BuiltSite {
  const directory = join(projectRoot, 'test-results/site', name);
  return { content, base, directory, variable: `BACKLOT_TEST_${name.toUpperCase()}` };
}

/** Makes each way to open a page wait for its scripts, which start once there is something to read. */
function awaitScripts(page: Page): void {
  for (const way of ['goto', 'reload', 'goBack', 'goForward'] as const) {
    const open = page[way].bind(page) as (...options: unknown[]) => ReturnType<Page['goto']>;
    page[way] = async (...options: unknown[]) => {
      const response = await open(...options);
      await page.waitForFunction(() => {
        const isStarted = document.documentElement.dataset['scripts'] === 'started';
        return isStarted || document.querySelector('script[type=module]') === null;
      });
      return response;
    };
  }
}

/** Collects what the browser complains about. That {@link MISSING} has no page is no complaint. */
function watch(page: Page, complaints: string[]): void {
  const add = (what: string, url: string) => {
    if (!url.endsWith(`/${MISSING}`)) complaints.push(`${what} (${url})`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(`console: ${message.text()}`, message.location().url);
  });
  page.on('pageerror', (error) => add(`exception: ${error.message}`, page.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) add(`response: ${response.status()}`, response.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left while it still loads something gives the rest up.
    if (reason !== 'net::ERR_ABORTED') add(`request: ${reason}`, request.url());
  });
}
