import { COLUMNS, FIELDS, type Field, FLAGS, SORT_KEYS } from '../../backlog/query.ts';
import { frontmatterSchema } from '../author-pages/page.ts';
import {
  CHART_KINDS,
  COMPONENT_NAMES,
  COMPONENTS,
  type ComponentName,
  createPropSchemas,
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
  readonly frontmatter: readonly TermView[];
  readonly components: readonly ComponentReferenceView[];
  readonly query: {
    readonly example: string;
    readonly syntax: readonly TermView[];
    readonly fields: readonly TermView[];
    readonly flags: readonly TermView[];
  };
  readonly sortKeys: readonly TermView[];
  readonly columns: readonly TermView[];
}

const KIND_WORDS: Readonly<Record<PropKind, string>> = {
  query: 'a query',
  order: 'sort keys',
  columns: 'columns',
  project: 'a project',
  sprint: 'a sprint',
  item: 'an id',
  number: 'a number in braces',
  text: 'text',
  rules: 'codes of rules',
  severity: 'info, warning or error',
  chart: CHART_KINDS.join(', '),
};

const FIELD_WORDS: Readonly<Record<Field['kind'], string>> = {
  choice: 'one of its values',
  name: 'a name, or none',
  level: 'p0, p1, p2 …, or none',
  amount: '8h, 2d, 1w, 5pt, or none',
  day: '2026-03-01, today, today+14d, or none',
};

const SYNTAX: readonly TermView[] = [
  term('field:value', '', 'The field has this value: `status:blocked`. Names with spaces stand in quotation marks.'),
  term('field:a,b', '', 'It has one of these values: `status:blocked,ready`. `none` is what states nothing.'),
  term('field<value', '', 'Also `<=`, `>` and `>=`, for priority, effort and due: `effort>8h`, `due<2026-03-01`.'),
  term('-…', '', 'The opposite of what follows: `-priority:p3`, `-owner:none`.'),
  term('… …', '', 'Terms beside each other must all hold.'),
  term('… OR …', '', 'One of the two sides must hold; parentheses group.'),
  term('words', '', 'What id, title, summary, status or an outside blocker contains; `"two words"` as they stand.'),
];

/** Shows what the pages of authors are made of. */
export function showReference(): ReferenceView {
  return {
    frontmatter: Object.entries(frontmatterSchema.shape).map(([name, schema]) =>
      term(name, name === 'order' ? 'a number' : 'text', schema.description ?? ''),
    ),
    components: COMPONENT_NAMES.map(showComponent),
    query: {
      example: 'status:blocked,ready sprint:"Sprint 4" -priority:p3 (due<today+14d OR is:critical)',
      syntax: SYNTAX,
      fields: Object.entries<Field>(FIELDS).map(([name, { kind, about, values, example }]) =>
        term(name, values?.join(', ') ?? FIELD_WORDS[kind], `${about} \`${example}\``),
      ),
      flags: Object.entries(FLAGS).map(([name, about]) => term(`is:${name}`, '', about)),
    },
    sortKeys: Object.entries(SORT_KEYS).map(([name, about]) => term(name, '', about)),
    columns: Object.entries(COLUMNS).map(([name, about]) => term(name, '', about)),
  };
}

function showComponent(name: ComponentName): ComponentReferenceView {
  const { shape } = createPropSchemas({ names: {} })[name];
  const props = Object.entries(shape).map(([prop, schema]) => {
    const isOptional = schema.def.type === 'optional';
    const inner = isOptional ? schema.unwrap() : schema;
    const { kind } = inner.meta() as { readonly kind: PropKind };
    const about = schema.description ?? inner.description ?? '';
    return term(prop, KIND_WORDS[kind], isOptional ? about : `${about} Needed.`);
  });
  return { name, ...COMPONENTS[name], props };
}

function term(name: string, takes: string, about: string): TermView {
  return { name, takes, about: renderInline(about) };
}
