import { escapeHtml } from './escape-html.ts';

/** The address of the item with an id as written, or null when there is none. */
export type LinkItem = (id: string) => string | null;

// An id may stand beside `/`, `:`, brackets and sentence marks, but never inside a longer word, path or file name.
const BEFORE = String.raw`(?<![\p{L}\p{N}_\-./\\@#])`;
const WORD = String.raw`[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*`;
const AFTER = String.raw`(?![\p{L}\p{N}_\-/\\@]|\.[\p{L}\p{N}])`;
const LONGEST_ID = 100;
const CANDIDATE = new RegExp(`${BEFORE}(?:#\\d+|\\p{L}+ ${WORD}|${WORD}(?:/${WORD})*)${AFTER}`, 'gu');

/**
 * Text as HTML in which every item id is a link. Only whole tokens count, so `S4-1` is no id in `S4-10`, `S4-1-old` or
 * `src/S4-1/`. `S4-1/S4-2`, `T12-T16` and two-word ids such as `Task 5` are understood. A bare number is never an id.
 */
export function linkIds(text: string, linkItem: LinkItem): string {
  let html = '';
  let end = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const linked = linkToken(match[0], linkItem);
    // In `Covers S4-1` the first word is no part of the id, and in `Items API-2` it is: go on behind the first word.
    if (linked === null) {
      const space = match[0].indexOf(' ');
      if (space >= 0) CANDIDATE.lastIndex = match.index + space;
      continue;
    }
    html += escapeHtml(text.slice(end, match.index)) + linked;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function linkToken(token: string, linkItem: LinkItem): string | null {
  if (token.length > LONGEST_ID) return null;
  const whole = anchorFor(token, linkItem);
  if (whole !== null) return whole;
  if (token.includes('/')) return linkParts(token.split('/'), '/', linkItem);
  return linkRange(token, linkItem);
}

/** A list such as `S4-1/S4-2`: its first part must be an id, else it is a path. */
function linkParts(parts: readonly string[], separator: string, linkItem: LinkItem): string | null {
  const anchors = parts.map((part) => anchorFor(part, linkItem));
  if (anchors[0] === null) return null;
  return anchors.map((anchor, index) => anchor ?? escapeHtml(parts[index] ?? '')).join(separator);
}

/** A range such as `T12-T16`: both of its ends must be ids. */
function linkRange(token: string, linkItem: LinkItem): string | null {
  for (let at = token.indexOf('-'); at > 0; at = token.indexOf('-', at + 1)) {
    const from = anchorFor(token.slice(0, at), linkItem);
    const to = from === null ? null : anchorFor(token.slice(at + 1), linkItem);
    if (from !== null && to !== null) return `${from}-${to}`;
  }
  return null;
}

function anchorFor(token: string, linkItem: LinkItem): string | null {
  if (!looksLikeId(token)) return null;
  const href = linkItem(token);
  return href === null ? null : `<a class="id" href="${escapeHtml(href)}">${escapeHtml(token)}</a>`;
}

/** Plain words and bare numbers are never ids, whatever the backlog calls its items: prose would be full of links. */
function looksLikeId(token: string): boolean {
  if (/^[\p{N}.]+$/u.test(token)) return false;
  return /[\p{N}_-]/u.test(token) || / \p{Lu}$/u.test(token);
}
