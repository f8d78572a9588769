import type { SourceFile, Span } from '../../backlog/source.ts';
import { createSuggester, joinChoices } from '../../backlog/suggestions.ts';
import { COMPONENT_NAMES, type ComponentName, EXAMPLES } from '../live/props.ts';
import type { PropProblem, ReadProps } from '../live/read-props.ts';
import { createFault, type Fault } from './fault.ts';
import { type ElementUse, findOwnNames, findUses, type GivenProp, visit } from './find-uses.ts';
import { spanOf, type TreeNode } from './parse-page.ts';

/** What the content security policy of every page forbids, so that it would silently do nothing. */
const FORBIDDEN_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style']);
const FORBIDDEN_PROP = /^(?:style|on\w+|client:\w+)$/i;
/** Raw HTML of plain Markdown: a forbidden tag or attribute, or what looks like a component. */
const FORBIDDEN_HTML = /<(?:script|style)\b|<[^>]*\s(?:style|on\w+)\s*=/i;
const COMPONENT_HTML = new RegExp(`<(${COMPONENT_NAMES.join('|')})\\b`);

/** Looks for everything that can be told of a page before it is rendered. */
export function checkPage(source: SourceFile, tree: TreeNode, readProps: ReadProps): Fault[] {
  const own = findOwnNames(tree);
  const faults = findUses(tree).flatMap((use) => checkUse(source, use, own, readProps));
  visit(tree, (node) => {
    if (node.type === 'html') faults.push(...checkHtml(source, node));
  });
  return faults.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** True for a component that Backlot brings: known by name, and not replaced by the page's own. */
export function isLive(name: string, own: ReadonlySet<string>): name is ComponentName {
  return Object.hasOwn(EXAMPLES, name) && !own.has(name);
}

function checkUse(source: SourceFile, use: ElementUse, own: ReadonlySet<string>, readProps: ReadProps): Fault[] {
  if (isLive(use.name, own)) return checkProps(source, use, use.name, readProps);
  if (/^\p{Lu}/u.test(use.name)) return own.has(use.name.split('.')[0] ?? '') ? [] : [createUnknown(source, use)];
  const props = use.props.filter(({ name }) => FORBIDDEN_PROP.test(name));
  if (FORBIDDEN_ELEMENTS.has(use.name)) return [forbid(source, use.span, `\`<${use.name}>\``)];
  return props.map(({ name, span }) => forbid(source, span, `\`${name}\``));
}

function checkProps(source: SourceFile, use: ElementUse, name: ComponentName, readProps: ReadProps): Fault[] {
  const given = new Map(use.props.map((prop) => [prop.name, prop]));
  const known = use.props.filter(({ value }) => value !== undefined);
  const { problems } = readProps(name, Object.fromEntries(known.map((prop) => [prop.name, prop.value])));
  // What only rendering gives is not missing.
  const isLater = ({ prop, isMissing }: PropProblem) => isMissing && (use.hasSpread || given.has(prop));
  return problems
    .filter((problem) => !isLater(problem))
    .map((problem) => createFault(source, locate(source, use, given, problem), problem.message, problem.help));
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

function createUnknown(source: SourceFile, { name, span }: ElementUse): Fault {
  const guesses = createSuggester(COMPONENT_NAMES)(name);
  const guess = guesses.length > 0 ? `Did you mean ${joinChoices(guesses)}? ` : '';
  return createFault(
    source,
    { start: span.start, end: span.start + name.length + 1 },
    `there is no component \`<${name}>\``,
    `${guess}Components: ${COMPONENT_NAMES.join(', ')}.`,
  );
}

function checkHtml(source: SourceFile, node: TreeNode): Fault[] {
  const html = String(node['value']);
  const [, name] = COMPONENT_HTML.exec(html) ?? [];
  if (name !== undefined) {
    const help = `Name the file \`${source.path}x\`.`;
    return [createFault(source, spanOf(node), `\`<${name}>\` is a component, and this page is plain Markdown`, help)];
  }
  const [found] = FORBIDDEN_HTML.exec(html) ?? [];
  return found === undefined ? [] : [forbid(source, spanOf(node), `\`${found}\``)];
}

function forbid(source: SourceFile, span: Span, what: string): Fault {
  const message = `${what} does nothing here: the content security policy of the site forbids it`;
  return createFault(source, span, message, "Leave it out; the classes of the site's own style sheets may be used.");
}
