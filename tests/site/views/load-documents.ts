import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { indexBacklog, type SiteIndex } from '../../../src/site/backlog-index.ts';

/** A site of documents, each given by its path and its text. */
export function loadDocuments(texts: Readonly<Record<string, string>>): SiteIndex {
  const documents = Object.entries(texts).map(([path, text]) => ({
    source: createSourceFile(path, text),
    project: path.split('/')[0] ?? '',
  }));
  const { backlog } = buildBacklog({ documents, config: defaultConfig, settings: null, findings: [] });
  return indexBacklog(backlog, new Map(Object.entries(texts)), { title: 'Plans', today: null, checkout: null });
}
