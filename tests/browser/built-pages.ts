import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element with its attributes; `text` is what stands directly in it. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A page as it lies in the built folder. */
export interface BuiltPage {
  /** Where it lies, relative to the folder: `alpha/items/index.html`. */
  readonly file: string;
  readonly elements: readonly Element[];
  /** What a fragment can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** Reads every HTML file of a built site with an HTML parser, in code-unit order of their paths. */
export function readBuiltPages(directory: string): BuiltPage[] {
  return listBuiltFiles(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readBuiltPage(directory, file));
}

/** All files of a built site, relative to its folder, in code-unit order. */
export function listBuiltFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

function readBuiltPage(directory: string, file: string): BuiltPage {
  const elements: Element[] = [];
  collect(parse(readFileSync(join(directory, file), 'utf8')), elements);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return { file, elements, ids: new Set(ids) };
}

function collect(node: DefaultTreeAdapterTypes.Node, into: Element[]): void {
  if ('tagName' in node) into.push(describeElement(node));
  if ('content' in node) collect(node.content, into);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

function describeElement(node: DefaultTreeAdapterTypes.Element): Element {
  const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value] as const);
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return { tag: node.tagName, attributes: new Map(attributes), text };
}
