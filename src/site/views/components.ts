import { words } from '#words/reference.ts';
import { COLUMN_NAMES, FIELDS, type Field, FLAGS, SORT_KEY_NAMES } from '../../backlog/query.ts';
import { type Frontmatter, frontmatterSchema } from '../author-pages/page.ts';
import {
  CHART_KINDS,
  COMPONENT_NAMES,
  type ComponentName,
  createPropSchemas,
  EXAMPLES,
  type PropKind,
} from '../live/props.ts';
import { renderInline } from '../markdown.ts';

/** One thing that can be written, and what it means. */
export interface TermView {
  readonly name: string;
  /** What it takes; empty where it takes nothing. */
  readonly takes: string;
  /** Inline HTML. */
  readonly about: string;
}

export interface ComponentReferenceView {
  readonly name: ComponentName;
  readonly about: string;
  readonly example: string;
  readonly props: readonly TermView[];
}

/** What an author can write in a page: everything here comes from the schemas that pages are held to. */
export interface ReferenceView {
  /** Inline HTML. */
  readonly lede: string;
  readonly frontmatter: readonly TermView[];
  readonly components: readonly ComponentReferenceView[];
  readonly query: {
    readonly example: string;
    readonly syntax: readonly TermView[];
    readonly fields: readonly TermView[];
    /** Inline HTML. */
    readonly flagsTitle: string;
    readonly flags: readonly TermView[];
  };
  readonly sortKeys: readonly TermView[];
  readonly columns: readonly TermView[];
}

const { syntax } = words;
const SYNTAX: readonly TermView[] = [
  term('field:value', '', syntax.value),
  term('field:a,b', '', syntax.values),
  term('field<value', '', syntax.compared),
  term('-…', '', syntax.not),
  term('… …', '', syntax.and),
  term('… OR …', '', syntax.or),
  term(words.wordsTerm, '', syntax.words),
];

/** Shows what the pages of authors are made of. */
export function showReference(): ReferenceView {
  const heads = Object.keys(frontmatterSchema.shape) as (keyof Frontmatter)[];
  return {
    lede: renderInline(words.lede),
    frontmatter: heads.map((name) =>
      term(name, name === 'order' ? words.takes.aNumber : words.takes.text, words.frontmatter[name]),
    ),
    components: COMPONENT_NAMES.map(showComponent),
    query: {
      example: 'status:blocked,ready sprint:"Sprint 4" -priority:p3 (due<today+14d OR is:critical)',
      syntax: SYNTAX,
      fields: (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) => {
        const { kind, values, example }: Field = FIELDS[name];
        return term(name, values?.join(', ') ?? words.fieldTakes[kind], `${words.fields[name]} \`${example}\``);
      }),
      flagsTitle: renderInline(words.flagsTitle),
      flags: FLAGS.map((name) => term(`is:${name}`, '', words.flags[name])),
    },
    sortKeys: SORT_KEY_NAMES.map((name) => term(name, '', words.sortKeys[name])),
    columns: COLUMN_NAMES.map((name) => term(name, '', words.columns[name])),
  };
}

function showComponent(name: ComponentName): ComponentReferenceView {
  const { shape } = createPropSchemas({ names: {} })[name];
  const props = Object.entries(shape).map(([prop, schema]) => {
    const isOptional = schema.def.type === 'optional';
    const inner = isOptional ? schema.unwrap() : schema;
    const { kind } = inner.meta() as { readonly kind: PropKind };
    const about = explainProp(name, prop);
    return term(prop, nameKind(kind), isOptional ? about : words.needed(about));
  });
  return { name, about: words.components[name], example: EXAMPLES[name], props };
}

function nameKind(kind: PropKind): string {
  return kind === 'chart' ? CHART_KINDS.join(', ') : words.takes[kind];
}

/** What a prop is for: in this component, else in all that have it. */
function explainProp(component: ComponentName, prop: string): string {
  const known: Readonly<Record<string, string>> = words.props;
  const about = known[`${component}.${prop}`] ?? known[prop];
  if (about === undefined) throw new Error(`nothing says what \`${prop}\` of \`${component}\` is for`);
  return about;
}

function term(name: string, takes: string, about: string): TermView {
  return { name, takes, about: renderInline(about) };
}
