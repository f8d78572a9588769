import { words } from '#words/findings-page.ts';
import { words as ruleWords } from '#words/rules.ts';
import { words as severities } from '#words/severity.ts';
import { BY_SEVERITY } from '../../backlog/findings.ts';
import type { Severity } from '../../backlog/model.ts';
import { ruleExamples } from '../../backlog/rule-examples.ts';
import { type RuleCode, rules } from '../../backlog/rules.ts';
import type { SiteIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { linkFindings } from './findings-pages.ts';
import { type RuleExampleView, showRuleExample } from './rule-example.ts';
import { type Piece, type Sentence, say } from './sentence.ts';

/** One rule: what it notices, why that matters, what to do, what it looks like. */
export interface RuleView {
  readonly code: string;
  readonly severity: Severity | 'off';
  /** Its severity in words, and that of its own where the settings say something else. */
  readonly words: string;
  readonly title: string;
  /** Inline HTML. */
  readonly why: string;
  /** Inline HTML. */
  readonly help: string;
  readonly example: RuleExampleView;
  /** Where it fires in this site; empty where it is silent. */
  readonly found: Sentence;
}

/** What every rule says; `example` tells of one where no text can show it. */
interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly help: string;
  readonly example?: string;
}

/** The rules of one severity. */
export interface RuleIndexPart {
  readonly title: string;
  readonly codes: readonly string[];
}

/** All rules, the most severe first, with an index of them. */
export interface RulesView {
  readonly index: readonly RuleIndexPart[];
  readonly rules: readonly RuleView[];
}

const LEVELS = [...BY_SEVERITY, 'off'] as const;

/** Shows the table of rules as this site applies it. */
export function showRules(site: SiteIndex): RulesView {
  const shown = (Object.keys(rules) as RuleCode[]).map((code) => showRule(site, code));
  return {
    index: LEVELS.flatMap((level) => indexRules(level, shown)),
    rules: LEVELS.flatMap((level) => shown.filter(({ severity }) => severity === level)),
  };
}

function showRule(site: SiteIndex, code: RuleCode): RuleView {
  const { title, why, help, example = '' }: RuleText = ruleWords[code];
  const { severity: own } = rules[code];
  const severity = site.severities[code] ?? own;
  return {
    code,
    severity,
    words: severity === own ? nameLevel(own) : severities.here(nameLevel(severity), nameLevel(own)),
    title,
    why: renderInline(why),
    help: renderInline(help),
    example: showRuleExample(ruleExamples[code] ?? example),
    found: findInProjects(site, code),
  };
}

function nameLevel(level: Severity | 'off'): string {
  return level === 'off' ? severities.off : severities.one[level];
}

/** `Found 3 times in Ferry, once in Orchard.` */
function findInProjects(site: SiteIndex, code: RuleCode): Sentence {
  const found = site.projects.flatMap((index): Piece[] => {
    const { project, findings } = index;
    const count = findings.filter((finding) => finding.code === code).length;
    if (count === 0) return [];
    return [{ text: words.inProject(count, project.title), href: linkFindings(index, code) }];
  });
  return found.length > 0
    ? say(...words.foundHere(found.flatMap((piece, at) => (at > 0 ? [{ text: ', ' }, piece] : [piece]))))
    : [];
}

function indexRules(level: Severity | 'off', shown: readonly RuleView[]): RuleIndexPart[] {
  const codes = shown.filter(({ severity }) => severity === level).map(({ code }) => code);
  const title = level === 'off' ? severities.switchedOff : severities.titles[level];
  return codes.length > 0 ? [{ title, codes }] : [];
}
