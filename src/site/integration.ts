import { writeFile } from 'node:fs/promises';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { backlogJsonSchema, exportBacklog } from '../backlog/export.ts';
import { type BacklogSource, INTEGRATION } from './backlog-source.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * Connects a backlog to Astro: hands it to the content loaders, reads it again when a document changes during
 * development, and adds to a finished build what is not a page: the export, its schema and the search index.
 */
export function backlot(source: BacklogSource, base: string): AstroIntegration {
  return {
    name: INTEGRATION,
    hooks: {
      'backlot:load': source.load,
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(source.root);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(source.root + sep)) return;
          source.reset();
          void refreshContent?.({});
        });
        server.middlewares.use(posix.join(base, 'backlog.json'), (_request, response, next) => {
          source.load().then(({ backlog }) => response.end(exportBacklog(backlog)), next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { backlog, sources } = await source.load();
        await writeFile(new URL('backlog.json', dir), exportBacklog(backlog));
        await writeFile(new URL('backlog.schema.json', dir), `${JSON.stringify(backlogJsonSchema(), null, 2)}\n`);
        await takeTurn(() => writeSearchIndex({ outDir: fileURLToPath(dir), backlog, sources, base }));
      },
    },
  };
}

let turn: Promise<unknown> = Promise.resolve();

/** Pagefind has one service a process, which closes with each index: builds that run at the same time take turns. */
function takeTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}
