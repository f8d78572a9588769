import type { Loader, LoaderContext } from 'astro/loaders';
import type { Backlog, Severity } from '../backlog/model.ts';
import { loadFrom, type SiteContent } from './backlog-source.ts';

/** One record of a collection. `body` is a text that is no part of the data. */
interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body?: string | undefined;
}

/** What each collection holds. Ids are `project/key`; what has no key is numbered in the order of the export. */
const entries = {
  settings: ({ config, today, checkout, backlog, ignored, drawings, pages, feeds, changed }) => [
    {
      id: 'site',
      data: {
        title: config.title,
        today,
        checkout,
        severities: config.rules,
        feeds,
        changed: pickDocuments(changed, backlog),
        filled: listFilled({ ...backlog, ignored, drawings: [...drawings], pages: pages.pages }),
      },
    },
  ],
  projects: ({ backlog }) => backlog.projects.map((data) => ({ id: data.slug, data })),
  documents: ({ backlog, sources }) =>
    backlog.documents.map((data) => ({
      id: `${data.project}/${data.slug}`,
      data,
      body: sources.get(data.file)?.text,
    })),
  items: ({ backlog }) => backlog.items.map((data) => ({ id: `${data.project}/${data.key}`, data })),
  sprints: ({ backlog }) => backlog.sprints.map((data) => ({ id: `${data.project}/${data.key}`, data })),
  lanes: ({ backlog }) => backlog.lanes.map((data) => ({ id: `${data.project}/${data.key}`, data })),
  lists: ({ backlog }) => backlog.lists.map((data, index) => ({ id: String(index), data })),
  dependencies: ({ backlog }) => backlog.dependencies.map((data, index) => ({ id: String(index), data })),
  drawings: ({ drawings }) =>
    [...drawings].map(([source, drawing], index) => ({ id: String(index), data: { source, drawing } })),
  pages: ({ pages: { pages } }) => pages.map(({ record }) => ({ id: record.slug, data: record })),
  findings: ({ backlog }) => backlog.findings.map((data, index) => ({ id: String(index), data })),
  ignored: ({ ignored }) =>
    ignored.map(({ finding, because }, index) => ({ id: String(index), data: { finding, because } })),
} satisfies Record<string, (loaded: SiteContent) => Entry[]>;

/**
 * Fills a collection from the backlog, which is read once for all collections. Every record goes through the schema
 * of its collection. Findings are logged as a sum and do not stop the build, errors included: the site shows them,
 * and `backlot check` is what fails.
 *
 * @throws when the content folder cannot be read, which ends the build.
 */
export function backlogLoader(collection: keyof typeof entries) {
  return {
    name: `backlot-${collection}`,
    load: async ({ config, store, parseData, logger }: LoaderContext): Promise<void> => {
      const loaded = await loadFrom(config);
      store.clear();
      const all: readonly Entry[] = entries[collection](loaded);
      for (const { id, data, body } of all) {
        store.set({ id, data: await parseData({ id, data }), ...(body === undefined ? {} : { body }) });
      }
      if (collection === 'findings') logger.info(summarise(loaded));
    },
  } satisfies Loader;
}

/** What is known of the documents among the files of the content. */
function pickDocuments(changed: SiteContent['changed'], { documents }: Backlog): Record<string, string> {
  return Object.fromEntries(documents.flatMap(({ file }) => (changed[file] ? [[file, changed[file]]] : [])));
}

type Filling = Backlog & { readonly [name in 'drawings' | 'ignored' | 'pages']: readonly unknown[] };

/** The collections that have records: Astro warns when one without any is asked for. */
function listFilled({ version: _, ...records }: Filling): string[] {
  return Object.entries(records).flatMap(([name, { length }]) => (length > 0 ? [name] : []));
}

function summarise({ backlog }: SiteContent): string {
  const count = (severity: Severity) => backlog.findings.filter((finding) => finding.severity === severity).length;
  const { projects, documents, items } = backlog;
  return (
    `${items.length} items in ${documents.length} documents of ${projects.length} projects; ` +
    `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`
  );
}
