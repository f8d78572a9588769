import { createLinkedFileFinder } from '../../backlog/linked-file.ts';
import type { Document } from '../../backlog/model.ts';
import type { SiteIndex } from '../backlog-index.ts';
import { createFragmentFinder, type LinkDocument } from '../markdown.ts';
import { href } from '../urls.ts';

/**
 * Makes the way from files to the pages of documents. A fragment leads to the place that the author meant, or, where
 * nothing has that name, to the top of the page.
 */
export function createDocumentLinker(site: SiteIndex): LinkDocument {
  const documents = new Map(site.projects.flatMap(({ documentByFile }) => [...documentByFile]));
  const find = createLinkedFileFinder(documents.keys());
  const finders = new Map<Document, (fragment: string) => string | null>();
  return (path, fragment) => {
    const document = documents.get(find(path)?.path ?? '');
    if (!document) return null;
    if (fragment === '') return href(document.url);
    const finder = finders.get(document) ?? createFragmentFinder(site.sourceOf(document.file), document);
    finders.set(document, finder);
    const id = finder(fragment);
    return id === null ? href(document.url) : `${href(document.url)}#${encodeURIComponent(id)}`;
  };
}
