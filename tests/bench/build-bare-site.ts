import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { projectRoot } from '../runners/run-command.ts';

/**
 * Builds a site with Astro alone: as many pages of as many bytes each, with nothing to read and nothing to work out. What
 * Backlot takes beyond this is its own.
 */
export async function buildBareSite(pages: number, bytes: number, out: string): Promise<void> {
  const parent = join(projectRoot, '.backlot');
  await mkdir(parent, { recursive: true });
  const root = await mkdtemp(join(parent, 'bare-'));
  try {
    await mkdir(join(root, 'src', 'pages'), { recursive: true });
    await writeFile(join(root, 'src', 'pages', '[page].astro'), writePage(pages, bytes));
    await build({
      root,
      outDir: out,
      configFile: false,
      logLevel: 'warn',
      build: { concurrency: 16 },
      cacheDir: join(root, 'cache'),
      vite: { cacheDir: join(root, 'vite') },
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

function writePage(pages: number, bytes: number): string {
  return `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, at) => ({ params: { page: \`page-\${at}\` }, props: { at } }));
const { at } = Astro.props;
const text = \`<p>\${String(at).padStart(8, '0')} \${'x'.repeat(64)}</p>\`.repeat(${Math.ceil(bytes / 80)});
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Page {at}</title></head>
  <body set:html={text} />
</html>
`;
}
