import { z } from 'zod';
import { compareText } from '../../backlog/compare-text.ts';
import type { SourceFile } from '../../backlog/source.ts';

/** What stands between the `---` lines of an author page. */
export const frontmatterSchema = z.strictObject({
  title: z.string().min(1).optional(),
  description: z.string().min(1).optional(),
  project: z.string().optional(),
  order: z.number().optional(),
});

export type Frontmatter = z.output<typeof frontmatterSchema>;

/** An author page as the site lists it. */
export const pageSchema = z.object({
  slug: z.string().describe('Its path below `pages/` without the extension, URL-safe.'),
  file: z.string().describe('Path relative to the content root.'),
  title: z.string(),
  description: z.string().nullable(),
  project: z.string().nullable().describe('Slug of its project.'),
  order: z.number().nullable(),
  hasHeading: z.boolean().describe('False when the text has no heading of the first depth, so that the site adds one.'),
});

export type PageRecord = z.output<typeof pageSchema>;

/** The order of lists: by `order`, pages without one last, then by title. */
export function comparePages(a: PageRecord, b: PageRecord): number {
  const [first, second] = [a.order ?? Number.MAX_VALUE, b.order ?? Number.MAX_VALUE];
  return first - second || compareText(a.title, b.title) || compareText(a.slug, b.slug);
}

/** A file below `pages/`. */
export interface PageFile {
  /** Absolute. */
  readonly path: string;
  readonly source: SourceFile;
}

/** The folder of the content root that holds the author pages. */
export const PAGES_FOLDER = 'pages';

/** Files and folders whose name begins with `_` or `.` are no pages: pages import them. */
export function isPart(path: string): boolean {
  return /[\\/][_.]/.test(path);
}

export function isMdx(file: string): boolean {
  return file.toLowerCase().endsWith('.mdx');
}
