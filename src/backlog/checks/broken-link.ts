import { createFinding, relate } from '../findings.ts';
import type { Finding } from '../model.ts';
import { placeOf } from '../source.ts';
import { judgeLink } from './broken-link/judge-link.ts';
import { judgeName } from './broken-link/judge-name.ts';
import { createLinkContext, type LinkContext, type LinkFault } from './broken-link/link-context.ts';
import type { Check, Words } from './check.ts';
import type { ReferringDocument } from './document-references.ts';
import { createItemLocator, type LocateItem } from './item-locator.ts';

/**
 * broken-link: a link, an image or the name of a document that leads to nothing in the content folder. What lies outside
 * of it may well be there, so nothing is said about that.
 *
 *     See [the lanes](sprint-lane.md#lane-b).
 *                     ^^^^^^^^^^^^^^^^^^^^^ the link leads to `ferry/sprint-lane.md`, which is not there
 *     help: Did you mean `sprint-lanes.md`?
 */
export const checkBrokenLink: Check = ({ backlog, references, words }) => {
  const context = createLinkContext(references, words);
  const locateItem = createItemLocator(backlog.items);
  return references.documents.flatMap((document) => {
    // Whoever moves a file breaks all links to it at once: that is one fault.
    const faults = Map.groupBy(findFaults(document, context, locateItem), ({ message }) => message);
    return [...faults.values()].flatMap((same) => report(same, document, locateItem, words));
  });
};

function findFaults(
  { source, references }: ReferringDocument,
  context: LinkContext,
  locateItem: LocateItem,
): LinkFault[] {
  return references.flatMap((reference) => {
    const isAboutWork = () => locateItem(placeOf(source, reference)).length > 0;
    const fault =
      reference.kind === 'name'
        ? judgeName(reference, source.path, context, isAboutWork)
        : judgeLink(reference, source.path, context);
    return fault ?? [];
  });
}

function report(
  [first, ...others]: readonly LinkFault[],
  { project, source }: ReferringDocument,
  locateItem: LocateItem,
  words: Words,
): Finding[] {
  if (!first) return [];
  const { message, help, span } = first;
  const place = placeOf(source, span);
  return [
    createFinding(words, 'broken-link', place, {
      message,
      ...(help ? { help } : {}),
      project,
      subjects: [{ type: 'document', key: source.path }, ...locateItem(place)],
      related: others.map((other) => relate(words.rules['broken-link'].too, placeOf(source, other.span))),
    }),
  ];
}
