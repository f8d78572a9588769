import type { Finding } from '../../backlog/model.ts';
import type { SourceFile, Span } from '../../backlog/source.ts';
import { createSuggester } from '../../backlog/suggestions.ts';
import type { WordsByLanguage } from '../../words/by-language.ts';
import { COMPONENT_NAMES, type ComponentName, EXAMPLES } from '../live/props.ts';
import type { PropProblem, ReadProps } from '../live/read-props.ts';
import { createFault } from './fault.ts';
import { type ElementUse, findOwnNames, findUses, type GivenProp, visit } from './find-uses.ts';
import { spanOf, type TreeNode } from './parse-page.ts';

/** What the content security policy of every page forbids, so that it would silently do nothing. */
const FORBIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style']);
const FORBIDDEN_PROP = /^(?:style|on\w+|client:\w+)$/i;
/** Raw HTML of plain Markdown: a forbidden tag or attribute, or what looks like a component. */
const FORBIDDEN_HTML = /<(?:script|style)\b|<[^>]*\s(?:style|on\w+)\s*=/i;
const COMPONENT_HTML = new RegExp(`<(${COMPONENT_NAMES.join('|')})\\b`);

/** What a page is checked with. */
export interface CheckContext {
  readonly readProps: ReadProps;
  readonly words: WordsByLanguage;
}

/** A page while it is checked. */
interface Page extends CheckContext {
  readonly source: SourceFile;
  /** The names that it imports or defines. */
  readonly own: ReadonlySet<string>;
}

/** author-page: looks for everything that can be told of a page before it is rendered. */
export function checkPage(source: SourceFile, tree: TreeNode, context: CheckContext): Finding[] {
  const page = { ...context, source, own: findOwnNames(tree) };
  const faults = findUses(tree).flatMap((use) => checkUse(page, use));
  visit(tree, (node) => {
    if (node.type === 'html') faults.push(...checkHtml(page, node));
  });
  return faults;
}

/** True for a component that Backlot brings: known by name, and not replaced by the page's own. */
export function isLive(name: string, own: ReadonlySet<string>): name is ComponentName {
  return Object.hasOwn(EXAMPLES, name) && !own.has(name);
}

function checkUse(page: Page, use: ElementUse): Finding[] {
  if (isLive(use.name, page.own)) return checkProps(page, use, use.name);
  if (/^\p{Lu}/u.test(use.name)) return page.own.has(use.name.split('.')[0] ?? '') ? [] : [refuseUnknown(page, use)];
  const props = use.props.filter(({ name }) => FORBIDDEN_PROP.test(name));
  if (FORBIDDEN_ELEMENTS.has(use.name)) return [forbid(page, use.span, `<${use.name}>`)];
  return props.map(({ name, span }) => forbid(page, span, name));
}

function checkProps({ source, readProps, words }: Page, use: ElementUse, name: ComponentName): Finding[] {
  const given = new Map(use.props.map((prop) => [prop.name, prop]));
  const known = use.props.filter(({ value }) => value !== undefined);
  const { problems } = readProps(name, Object.fromEntries(known.map((prop) => [prop.name, prop.value])));
  // What only rendering gives is not missing.
  const isLater = ({ prop, isMissing }: PropProblem) => isMissing && (use.hasSpread || given.has(prop));
  return problems
    .filter((problem) => !isLater(problem))
    .map((problem) => createFault(words, source, locate(source, use, given, problem), problem.message, problem.help));
}

/** The words at fault within a prop, else the prop, else the name of the component. */
function locate(
  { text }: SourceFile,
  use: ElementUse,
  given: ReadonlyMap<string, GivenProp>,
  { prop, span }: PropProblem,
): Span {
  const at = given.get(prop);
  if (!at) return { start: use.span.start, end: use.span.start + use.name.length + 1 };
  const start = at.span.start + at.name.length + 2;
  const isVerbatim = typeof at.value === 'string' && text.slice(start, start + at.value.length) === at.value;
  return span && isVerbatim ? { start: start + span.start, end: start + span.end } : at.span;
}

function refuseUnknown({ source, words }: Page, { name, span }: ElementUse): Finding {
  const guesses = createSuggester(COMPONENT_NAMES)(name);
  return createFault(
    words,
    source,
    { start: span.start, end: span.start + name.length + 1 },
    words.rules['author-page'].unknownComponent(name),
    [...(guesses.length > 0 ? [words.choices.meant(guesses)] : []), words.choices.components(COMPONENT_NAMES)].join(
      ' ',
    ),
  );
}

function checkHtml(page: Page, node: TreeNode): Finding[] {
  const { source, words } = page;
  const say = words.rules['author-page'];
  const html = String(node['value']);
  const [, name] = COMPONENT_HTML.exec(html) ?? [];
  if (name !== undefined) {
    const help = say.nameFile(`${source.path}x`);
    return [createFault(words, source, spanOf(node), say.plainMarkdown(name), help)];
  }
  const [found] = FORBIDDEN_HTML.exec(html) ?? [];
  return found === undefined ? [] : [forbid(page, spanOf(node), found)];
}

function forbid({ source, words }: Page, span: Span, what: string): Finding {
  const say = words.rules['author-page'];
  return createFault(words, source, span, say.forbidden(what), say.leaveOut);
}
