/**
 * The grammar of ids. A strong id is one wherever it stands; a weak one (`1.1`, `T1`, a bare number) needs a place that
 * is made for ids, such as the first column of a table.
 */
const SEGMENT = '[\\p{Lu}\\p{Lo}\\d]+[\\p{Ll}]?';
const STRONG = new RegExp(
  [
    // S4-1, OPS-S1-001, DOC-META-1, TD-P3-001, CONTRACT-5a, US-1.1, 도메인-1, OP-infra-build
    `(?=[^\\s]*\\d|[\\p{Lu}\\d]+(?:[-_][\\p{Lu}\\d]+){2,}(?![\\p{L}\\d]))[\\p{Lu}\\p{Lo}][\\p{Lu}\\p{Lo}\\d]{0,11}(?:[-_](?:${SEGMENT}|\\p{Ll}[\\p{Ll}\\d]*)){1,8}(?:\\.\\d+){0,3}[a-z]?`,
    // T012, S001, W0.1, US1.2
    '\\p{Lu}{1,4}\\d{2,5}[a-z]?(?:\\.\\d+){0,3}',
    '\\p{Lu}{1,3}\\d{1,3}(?:\\.\\d{1,3}){1,3}[a-z]?',
    // #10
    '#\\d{1,6}',
  ].join('|'),
  'uy',
);
const WEAK = /(?:\p{Lu}{1,3}\d{1,3}[a-z]?|\d{1,3}[a-z]?(?:[.-]\d{1,3}[a-z]?){1,3}|\d{1,4})(?![\p{L}\d]|-\p{L})/uy;
const SLUG = /[\p{Ll}\d]+(?:-[\p{Ll}\d]+){1,8}/uy;

/** Names of other things that look like ids: standards, vulnerabilities, hashes, requirement and decision records. */
const LOOK_ALIKES =
  /^(?:CVE|CWE|RFC|ISO|IEC|UTF|SHA|MD|AES|RSA|ES|EC|HTTP|TLS|SSL|IPV|PEP|WCAG|FR|NFR|ADR|RD|REQ|PR|OAUTH|BASE|GPT|COVID)[-_]?\d/iu;

export interface IdMatch {
  readonly id: string;
  readonly length: number;
  readonly strength: 'strong' | 'weak' | 'slug';
}

/** The id at an offset of a text, or null. It ends where a word ends. */
export function matchId(text: string, at = 0): IdMatch | null {
  return (
    tryPattern(STRONG, 'strong', text, at) ?? tryPattern(WEAK, 'weak', text, at) ?? tryPattern(SLUG, 'slug', text, at)
  );
}

/** Abbreviations with a number in them, sizes and percentiles. */
const ABBREVIATIONS = /^(?:A11Y|I18N|L10N|K8S|E2E|B2B|B2C|P\d{2}|H26[45]|MP[34]|EC2|X64|W3C|Q[1-4]|24H|N\d[A-Z])$/iu;

/** True for a text that looks like an id of something else than an item. */
export function isLookAlike(id: string): boolean {
  return LOOK_ALIKES.test(id) || ABBREVIATIONS.test(id);
}

/**
 * One key for all ways to write an id: `S4-1`, `s4-1`, `#10` and `10` differ from each other only where people mean it. A
 * hyphen that does not break is a hyphen.
 */
export function foldId(id: string): string {
  // Plain ASCII has no compatibility forms, and is most of what is ever looked up.
  if (!/[^\0-\x7f]/.test(id)) return id.trim().toLowerCase();
  return id.normalize('NFKC').replaceAll('\u2010', '-').trim().toLowerCase();
}

function tryPattern(pattern: RegExp, strength: IdMatch['strength'], text: string, at: number): IdMatch | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const id = match[0];
  return /^[\p{L}\p{N}_]/u.test(text.slice(at + id.length)) ? null : { id, length: id.length, strength };
}
