import { type Declaration, generate, parse, type Rule, walk } from 'css-tree';
import type { Source } from '../structure/read-sources.ts';
import { readNames } from './read-tokens.ts';

/** What a colour is for: words, a line or a shape beside them, or what lies under them. */
export type Role = 'text' | 'mark' | 'ground';

/** A declaration that takes colours from tokens. */
export interface ColorUse {
  /** `head.css: .crumbs a`, to be named when it fails. */
  readonly place: string;
  readonly selector: string;
  readonly role: Role;
  readonly tokens: readonly string[];
  /** The grounds that the same rule lays under it. */
  readonly grounds: readonly string[];
}

/** What lies under words and marks, wherever it is filled in. */
export const PAPERS: readonly string[] = ['--paper', '--paper-2', '--paper-3'];

const MARKS =
  /^(?:border(?!-(?:radius|spacing|collapse|width|style))|outline(?!-(?:offset|width))|stroke$|accent-color)/;

/** What in a drawing is words: the element itself, and classes that only words have. */
const DRAWN_WORDS = /(?:\btext|\.(?:mi|d|n|src|name|count))$/;

/** A colour is handed on to a component by this property, in the component's own file or, for all of them, by the status. */
const HANDED_ON = '--c';
const STATUSES = 'status.css';

/** Every use of a token in the style sheets, except for forced colours, which are the system's, and for print. */
export function readColorUses(styles: readonly Source[]): ColorUse[] {
  const sheets = styles.map(({ path, text }) => ({ path, rules: readRules(text) }));
  const ofStatuses = sheets.filter(({ path }) => path === STATUSES).flatMap(({ rules }) => readHandedOn(rules));
  return sheets.flatMap(({ path, rules }) => {
    const handedOn = [...new Set([...ofStatuses, ...readHandedOn(rules)])];
    return rules.flatMap((rule) => readUses(path, rule, handedOn));
  });
}

interface StyleRule {
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

function readRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  walk(parse(css, { parseCustomProperty: true }), {
    visit: 'Rule',
    enter(rule: Rule) {
      const condition = this.atrule?.prelude ? generate(this.atrule.prelude) : '';
      if (/forced-colors|print/.test(condition)) return;
      const declarations = rule.block.children.toArray().filter((node) => node.type === 'Declaration');
      rules.push({ selector: generate(rule.prelude), declarations });
    },
  });
  return rules;
}

function readHandedOn(rules: readonly StyleRule[]): string[] {
  const declarations = rules.flatMap((rule) => rule.declarations);
  return declarations.filter(({ property }) => property === HANDED_ON).flatMap(({ value }) => readNames(value));
}

function readUses(path: string, { selector, declarations }: StyleRule, handedOn: readonly string[]): ColorUse[] {
  const uses = declarations.flatMap(({ property, value }) => {
    // What lets the page show through has no colour of its own.
    if (property.startsWith('--') || /color-mix|gradient/.test(generate(value))) return [];
    const tokens = readNames(value).flatMap((name) => (name === HANDED_ON ? handedOn : [name]));
    const role = roleOf(property, selector, tokens);
    return role === null || tokens.length === 0 ? [] : [{ role, tokens }];
  });
  const grounds = uses.filter(({ role }) => role === 'ground').flatMap(({ tokens }) => tokens);
  return uses.map((use) => ({ ...use, place: `${path}: ${selector}`, selector, grounds }));
}

function roleOf(property: string, selector: string, tokens: readonly string[]): Role | null {
  if (property === 'color') return 'text';
  if (/^background(?:-color)?$/.test(property)) return 'ground';
  if (property === 'fill' && DRAWN_WORDS.test(selector)) return 'text';
  if (property === 'fill') return tokens.every((token) => PAPERS.includes(token)) ? 'ground' : 'mark';
  return MARKS.test(property) ? 'mark' : null;
}
