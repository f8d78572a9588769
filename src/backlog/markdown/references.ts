import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { ownNameOf, tagNamesOf } from '../fragments.ts';
import type { Span } from '../source.ts';
import { spanOf } from './parse-tree.ts';

/** A place that names a file or a place of a document. The span covers the address alone. */
export interface Reference extends Span {
  /** A name is a code span that holds the name of a document. */
  readonly kind: 'link' | 'image' | 'name';
  /** As written, without the backslashes and entities of Markdown. */
  readonly address: string;
}

/** What a document refers to, and what others can refer to in it. */
export interface References {
  readonly references: readonly Reference[];
  /** The text of its headings, those in quotes and lists too. */
  readonly headings: readonly string[];
  /** The names that its author gave places. */
  readonly names: readonly string[];
}

const OUTWARD = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
/** A path without blanks and placeholders: `plans/lanes.md`, but neither `docs/*.md` nor `<team>.md`. */
const DOCUMENT_NAME = /^[^\s*?<>{}[\]()$|"'`:]+\.(?:md|markdown)$/i;

/** Collects what a tree refers to, in document order. It keeps its own stack: documents may nest as deep as they like. */
export function collectReferences(text: string, tree: Root): References {
  const references: Reference[] = [];
  const headings: string[] = [];
  const names: string[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      if (!OUTWARD.test(node.url)) references.push(readAddress(text, node));
    } else if (node.type === 'inlineCode') {
      if (DOCUMENT_NAME.test(node.value)) references.push({ kind: 'name', address: node.value, ...spanOf(node) });
    } else if (node.type === 'heading') {
      const heading = textOf(node, { includeImageAlt: false });
      headings.push(heading);
      names.push(...[ownNameOf(heading)].filter((name) => name !== null));
    } else if (node.type === 'html') names.push(...tagNamesOf(node.value));
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes);
  }
  return { references, headings, names };
}

/** The address stands behind the label; written with backslashes or entities it is not found, and the whole node stands for it. */
function readAddress(text: string, node: Link | Image | Definition): Reference {
  const { start, end } = spanOf(node);
  const written = text.slice(start, end);
  const label = node.type === 'link' ? spanOf(node.children.at(-1) ?? {}).end - start : 0;
  const behind = label > 0 ? label : written.indexOf(node.type === 'definition' ? ']:' : '](');
  const at = written.indexOf(node.url, Math.max(behind, 0));
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + node.url.length };
  return { kind: node.type === 'image' ? 'image' : 'link', address: node.url, ...span };
}
