import type { PageKind } from './page-kinds.ts';

export const KB = 1024;

/** Bytes that a page may bring before anyone does anything, compressed as a static host does. */
export type WeightLimits = Readonly<Record<'document' | 'script' | 'stylesheet' | 'font', number>>;

const LIMITS: WeightLimits = { document: 16 * KB, script: 20 * KB, stylesheet: 16 * KB, font: 40 * KB };

const OWN_LIMITS: Partial<Record<PageKind, Partial<WeightLimits>>> = {
  item: { document: 10 * KB },
  // It searches at once, so it brings the search engine, and that its worker.
  search: { script: 40 * KB },
};

export function limitsOf(kind: PageKind): WeightLimits {
  return { ...LIMITS, ...OWN_LIMITS[kind] };
}

/** What weighs too much, in words. */
export function findOverweight(kind: PageKind, bytesOf: (type: string) => number): string[] {
  return Object.entries(limitsOf(kind)).flatMap(([type, limit]) => {
    const bytes = bytesOf(type);
    return bytes > limit ? [`${toKb(bytes)} of ${type}, where ${toKb(limit)} are allowed`] : [];
  });
}

function toKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
