import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { CHROMIUM_PATH, launchOptions } from './chromium.ts';
import { pageKinds } from './page-kinds.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** A browser in which Lighthouse looks at pages as its phone on a slow connection. */
export interface Lighthouse {
  /** Audits one page. @throws when the page cannot be loaded. */
  audit(address: string, categories: readonly Category[]): Promise<Result>;
  close(): void;
}

/** Where Lighthouse looks at each kind. It refuses what answers 404, so it gets the file that the miss is answered with. */
export const auditedPages = { ...pageKinds, miss: () => '404.html' };

/** Lighthouse waits for silence so that it measures what comes late; without measuring there is nothing to wait for. */
const HASTE: Flags = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
  throttlingMethod: 'provided',
};

/** Nothing is left of the pages before, such as what was opened recently. */
const FIRST_VISIT: Flags = { clearStorageTypes: ['all'], logLevel: 'error' };

/** Starts the browser of `CHROMIUM_PATH`. */
export async function openLighthouse(): Promise<Lighthouse> {
  const { executablePath = '', args = [] } = launchOptions(process.env[CHROMIUM_PATH] ?? '');
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: [...args, '--headless=new', '--ignore-certificate-errors'],
    logLevel: 'silent',
  });
  return {
    audit: async (address, categories) => {
      const pace = categories.includes('performance') ? {} : HASTE;
      const flags: Flags = { ...FIRST_VISIT, ...pace, port: chrome.port, onlyCategories: [...categories] };
      const result = (await lighthouse(address, flags))?.lhr;
      if (!result || result.runtimeError) throw new Error(`${address}: ${result?.runtimeError?.message}`);
      return result;
    },
    close: () => chrome.kill(),
  };
}

/** What keeps a page from a score of 100: each audit that counts and failed, with the elements it names. */
export function listFaults({ categories, audits }: Result): string[] {
  return Object.values(categories).flatMap(({ title: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { title = id, score = null, details } = audits[id] ?? {};
      if (weight === 0 || score === null || score === 1) return [];
      const places = [...JSON.stringify(details ?? {}).matchAll(/"snippet":("(?:[^"\\]|\\.)*")/g)].slice(0, 5);
      return [`${category}: ${title} ${places.map(([, snippet = '""']) => JSON.parse(snippet)).join(' ')}`.trim()];
    }),
  );
}
