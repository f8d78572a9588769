/**
 * The floors of the architecture. A file under `src/` imports only from its own floor or a lower one. The longest entry
 * that a path begins with gives its floor; an entry that ends with a slash is a folder.
 */
export const floors: Readonly<Record<string, number>> = {
  'words/': 0,
  'backlog/source.ts': 0,
  'backlog/addresses.ts': 0,
  'backlog/keys.ts': 0,
  'backlog/append.ts': 0,
  'backlog/compare-text.ts': 0,
  'backlog/csv.ts': 0,
  'backlog/linked-file.ts': 0,
  'backlog/link-address.ts': 0,
  'backlog/listing.ts': 0,
  'backlog/fragments.ts': 0,
  'backlog/fold-name.ts': 0,
  'backlog/name-project.ts': 0,
  'backlog/suggestions.ts': 0,
  'backlog/model.ts': 1,
  'backlog/rules.ts': 1,
  'backlog/rule-examples.ts': 1,
  'backlog/findings.ts': 1,
  'backlog/repository.ts': 1,
  'backlog/config.ts': 1,
  'backlog/config/': 1,
  'backlog/vocabulary/': 1,
  'backlog/decode.ts': 2,
  'backlog/read-documents.ts': 2,
  'backlog/select-documents.ts': 2,
  'backlog/markdown.ts': 2,
  'backlog/markdown/': 2,
  'backlog/diagrams.ts': 3,
  'backlog/recognise/': 3,
  'backlog/assemble.ts': 4,
  'backlog/assemble/': 4,
  'backlog/link.ts': 4,
  'backlog/link/': 4,
  'backlog/graph.ts': 4,
  'backlog/graph/': 4,
  'backlog/checks/': 5,
  'backlog/query.ts': 5,
  'backlog/query/': 5,
  'backlog/settings/': 6,
  'backlog/load-backlog.ts': 6,
  'backlog/export.ts': 6,
  'backlog/explain.ts': 6,
  'backlog/explain/': 6,
  'backlog/report.ts': 6,
  'backlog/report/': 6,
  'cli.ts': 7,
  'cli/': 7,
  'env.d.ts': 7,
  'site/content-policy.ts': 7,
  'site/first-script.ts': 7,
  'site/speculation-rules.ts': 7,
  'site/large-fonts.ts': 7,
  'site/writing-systems.ts': 7,
  'site/urls.ts': 7,
  'site/items-data.ts': 7,
  'site/read-checkout.ts': 7,
  'site/read-history.ts': 7,
  'site/feeds/': 7,
  'site/author-pages/': 7,
  'site/live/': 7,
  'site/backlog-source.ts': 7,
  'site/backlog-index.ts': 7,
  'site/integration.ts': 7,
  'site/astro-config.ts': 7,
  'site/loader.ts': 7,
  'site/markdown.ts': 7,
  'site/markdown/': 7,
  'site/diagrams/': 7,
  'site/mermaid/': 7,
  'site/build-site.ts': 7,
  'site/move-files.ts': 7,
  'site/search-index.ts': 7,
  'site/search-index-thread.ts': 7,
  'site/search-part.ts': 7,
  'site/search-records.ts': 7,
  'site/search-titles.ts': 7,
  'site/segment-words.ts': 7,
  'content.config.ts': 8,
  'site/backlog-store.ts': 8,
  'site/views/': 9,
  'components/': 10,
  'styles/': 10,
  'layouts/': 11,
  'pages/': 12,
};

/** Client scripts stand apart from the floors: pages and components load them, they import only one another, words … */
export const browserFolder = 'browser/';

/** … and what needs nothing but the language. */
export const sharedWithBrowser: readonly string[] = [
  'backlog/csv.ts',
  'backlog/fold-name.ts',
  'backlog/query/',
  'backlog/suggestions.ts',
  'site/items-data.ts',
  'site/search-part.ts',
  'styles/',
];

/** Folders whose files may import one another in a circle, because what they walk is a tree: a block holds blocks. */
export const recursiveFolders: readonly string[] = ['backlog/recognise/'];

/** The words of the interface, of which the library may know too. */
export const wordsFolder = 'words/';

/** The only file of the library that touches the file system. */
export const fileReader = 'backlog/read-documents.ts';

/** Built-in modules that any file of the library may use: pure computation on text. */
export const pureBuiltins: readonly string[] = ['node:path', 'node:crypto', 'node:util'];
