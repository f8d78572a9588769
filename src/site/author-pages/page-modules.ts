import type { AuthorPages } from './read-pages.ts';

/** The module that holds the compiled author pages, by slug. */
export const PAGES_MODULE = 'virtual:backlot/pages';
const RESOLVED = `\0${PAGES_MODULE}`;

/** What a development server knows of a module; Vite's own types would be a dependency. */
interface Environment<Module> {
  readonly moduleGraph: { getModuleById(id: string): Module | undefined; invalidateModule(module: Module): void };
  readonly hot: { send(message: { type: 'full-reload' }): void };
}

/** Lets a development server see that a page has come or gone. */
export function forgetPageModules<Module>(environments: Readonly<Record<string, Environment<Module>>>): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(RESOLVED);
    if (!module) continue;
    moduleGraph.invalidateModule(module);
    hot.send({ type: 'full-reload' });
  }
}

/** The part of a Vite plugin that is needed; Vite's own type would be a dependency. */
export interface ModulePlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): Promise<string | undefined>;
}

/** A Vite plugin: makes each author page a module of the site, wherever its folder is. */
export function createPageModules(load: () => Promise<AuthorPages>): ModulePlugin {
  return {
    name: 'backlot-author-pages',
    resolveId: (id) => (id === PAGES_MODULE ? RESOLVED : undefined),
    load: async (id) => {
      if (id !== RESOLVED) return undefined;
      const { pages } = await load();
      const entries = pages.map(
        ({ path, record }) => `  ${JSON.stringify(record.slug)}: () => import(${JSON.stringify(path)}),\n`,
      );
      return `export const pages = {\n${entries.join('')}};\n`;
    },
  };
}
