import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { configJsonSchema } from '../backlog/config.ts';
import { backlogJsonSchema, exportBacklog } from '../backlog/export.ts';
import { wordsIn } from '../words/by-language.ts';
import { forgetPageModules } from './author-pages/page-modules.ts';
import { describeFaults } from './author-pages/read-pages.ts';
import { type BacklogSource, INTEGRATION, type SiteContent } from './backlog-source.ts';
import type { Drawings } from './mermaid/drawing.ts';
import { type SearchIndexing, startSearchIndex } from './search-index.ts';

/** What a site publishes beside its pages, by name. */
const files = {
  'backlog.json': ({ backlog }) => exportBacklog(backlog),
  'backlog.schema.json': () => formatSchema(backlogJsonSchema()),
  'backlog.yaml.schema.json': () => formatSchema(configJsonSchema()),
} satisfies Record<string, (content: SiteContent) => string>;

/**
 * Connects a backlog to Astro: hands it to the content loaders, reads it again when a document changes during
 * development, and adds to a finished build what is not a page: the export, the schemas and the search index.
 */
export function backlot(source: BacklogSource, base: string): AstroIntegration {
  let cache = '';
  let indexing: SearchIndexing | undefined;
  return {
    name: INTEGRATION,
    hooks: {
      'backlot:load': source.load,
      'astro:config:done': async ({ config, logger }) => {
        cache = fileURLToPath(config.cacheDir);
        const { feeds } = await source.load();
        if (feeds.length > 0 && !config.site) {
          logger.warn('feeds need whole addresses: none is written until `address` says where the site is published');
        }
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(source.root);
        const tell = async () => {
          const { pages, config } = await source.load();
          const faults = describeFaults(pages, wordsIn(config.language));
          if (faults !== null) logger.error(`\n${faults}`);
        };
        server.watcher.on('all', (event, path) => {
          if (source.nameOf(path) === undefined) return;
          source.reset();
          if (event !== 'change') forgetPageModules(server.environments);
          void refreshContent?.({});
          tell().catch((error: unknown) => logger.error(String(error)));
        });
        tell().catch((error: unknown) => logger.error(String(error)));
        for (const [name, write] of Object.entries(files)) {
          server.middlewares.use(posix.join(base, name), (_request, response, next) => {
            source.load().then((content) => response.end(write(content)), next);
          });
        }
        server.middlewares.use(posix.join(base, '_drawings'), (request, response, next) => {
          source.load().then(({ drawings }) => {
            const css = listStyles(drawings).get(request.url?.slice(1) ?? '');
            if (css === undefined) return next();
            return response.setHeader('Content-Type', 'text/css').end(css);
          }, next);
        });
      },
      'astro:build:start': async () => {
        const { backlog, sources, config, pages } = await source.load();
        const records = pages.pages.map(({ record }) => record);
        const searched = { backlog, sources, pages: records, base, language: config.language };
        indexing = startSearchIndex(searched, join(cache, 'search-index'));
      },
      'astro:build:done': async ({ dir }) => {
        const content = await source.load();
        for (const [name, write] of Object.entries(files)) await writeFile(new URL(name, dir), write(content));
        await writeStyles(dir, content.drawings);
        await indexing?.finish(fileURLToPath(dir));
      },
    },
  };
}

function formatSchema(schema: Record<string, unknown>): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The style sheets of the diagrams, by file name. */
function listStyles(drawings: Drawings): Map<string, string> {
  return new Map([...drawings.values()].flatMap((each) => (each.isDrawn ? [[`${each.id}.css`, each.css]] : [])));
}

async function writeStyles(dir: URL, drawings: Drawings): Promise<void> {
  const styles = listStyles(drawings);
  if (styles.size === 0) return;
  const folder = new URL('_drawings/', dir);
  await mkdir(folder, { recursive: true });
  for (const [name, css] of styles) await writeFile(new URL(name, folder), css);
}
