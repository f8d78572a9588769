import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { wordsIn } from '../words/by-language.ts';
import { drawFences } from './author-pages/draw-fences.ts';
import { markUses } from './author-pages/mark-uses.ts';
import { nameBoxes } from './author-pages/name-boxes.ts';
import { createPageModules } from './author-pages/page-modules.ts';
import { sectionPage } from './author-pages/section-page.ts';
import { createBacklogSource } from './backlog-source.ts';
import { backlot } from './integration.ts';
import { drawDiagrams } from './mermaid/draw-diagrams.ts';

/** Where a site comes from and where it is served. */
export interface SiteOptions {
  /** The content folder. */
  readonly content: string;
  /** Path under which the site is served; else `BACKLOT_BASE`, else `base` of backlog.yaml. */
  readonly base?: string | undefined;
  /** Public origin of the site; else `BACKLOT_ADDRESS`, else `address` of backlog.yaml. */
  readonly address?: string | undefined;
  /** The day that lateness is counted to, YYYY-MM-DD; else `BACKLOT_TODAY`, else when the documents were last updated. */
  readonly today?: string | undefined;
}

/** The folder that holds package.json, `src/` and `public/`. */
export const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The one configuration of Astro, for its own commands and for {@link buildSite}. Reads the backlog, because the
 * address and the base path may stand in its settings.
 *
 * @throws when the content folder cannot be read.
 */
export async function createAstroConfig(options: SiteOptions) {
  const today = options.today ?? process.env['BACKLOT_TODAY'] ?? null;
  const source = createBacklogSource(options.content, today, drawDiagrams);
  const { config } = await source.load();
  const base = options.base ?? process.env['BACKLOT_BASE'] ?? config.base;
  const words = wordsIn(config.language);
  const address = options.address ?? process.env['BACKLOT_ADDRESS'] ?? config.address;
  return {
    srcDir: join(packageRoot, 'src'),
    publicDir: join(packageRoot, 'public'),
    base,
    ...(address ? { site: address } : {}),
    trailingSlash: 'always',
    prerenderConflictBehavior: 'error',
    markdown: {
      // Author pages alone: documents of a backlog are rendered by `markdown.ts`.
      processor: unified({
        gfm: true,
        smartypants: false,
        remarkPlugins: [
          markUses(source.nameOf),
          drawFences(source.nameOf, async () => (await source.load()).drawings, { base, words: words.markdown }),
        ],
        rehypePlugins: [nameBoxes(words.markdown), sectionPage(source.nameOf, words.markdown)],
      }),
      // Highlighting would need inline styles, which the policy forbids.
      syntaxHighlight: false,
    },
    build: { concurrency: 16, inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    integrations: [mdx(), backlot(source, base)],
    vite: {
      // What package.json leads to English is bundled in the language of the site, and no other.
      resolve: { alias: [{ find: /^#words(?=\/)/, replacement: join(packageRoot, 'src', 'words', config.language) }] },
      plugins: [createPageModules(async () => (await source.load()).pages)],
      build: {
        // An asset inside a page or a style sheet would need an exception in the content security policy.
        assetsInlineLimit: 0,
        // Browsers that know `light-dark()`, so that it is not spelled out.
        cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      },
      server: { fs: { allow: [packageRoot, source.root] } },
    },
  } satisfies AstroUserConfig;
}
