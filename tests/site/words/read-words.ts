import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { BEGIN, END } from './mark-words.ts';

/** Attributes that people read or hear. */
const SPOKEN: ReadonlySet<string> = new Set(['aria-label', 'title', 'alt', 'placeholder']);
/** What holds no words: scripts, and what is written in a notation. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre', 'kbd']);

/** Where one text of a page ends: marks may begin in one and end in another. */
const BORDER = '\n';

/** All that a page shows, then what its attributes say. */
export function listTexts(html: string): string[] {
  const page = parse(html, { scriptingEnabled: false });
  return [collectTexts(page).join(BORDER), ...collectSpoken(page)];
}

/** The parts of texts that stand outside of all marks, and have letters. */
export function listUnmarked(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    const isMark = character === BEGIN || character === END;
    if (isMark) depth += character === BEGIN ? 1 : -1;
    if (isMark || character === BORDER) parts.push(part);
    if (isMark || character === BORDER) part = '';
    else if (depth === 0) part += character;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => /\p{L}{2}/u.test(each));
}

function collectTexts(node: Html.Node): string[] {
  if (SILENT.has(node.nodeName)) return [];
  if ('value' in node) return [node.value.replaceAll(BORDER, ' ')];
  return 'childNodes' in node ? node.childNodes.flatMap(collectTexts) : [];
}

function collectSpoken(node: Html.Node): string[] {
  const attributes = 'attrs' in node ? node.attrs : [];
  const isDescription = attributes.some(({ value }) => /^(?:og:)?(?:description|title)$/.test(value));
  const spoken = attributes.filter(({ name }) => SPOKEN.has(name) || (isDescription && name === 'content'));
  return [...spoken.map(({ value }) => value), ...('childNodes' in node ? node.childNodes.flatMap(collectSpoken) : [])];
}
