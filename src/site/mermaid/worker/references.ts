const REFERENCE = /url\(#([^)]*)\)|\shref="#([^"]*)"|\saria-(?:labelledby|describedby)="([^"]*)"/g;

/** The ids that something in a picture refers to. */
export function listReferences(root: Element): Set<string> {
  const found = [...root.outerHTML.matchAll(REFERENCE)];
  return new Set(found.flatMap(([, inUrl, inLink, inName]) => (inUrl ?? inLink ?? inName ?? '').split(' ')));
}
