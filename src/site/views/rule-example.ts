import { language } from '#words/grammar.ts';
import { CONFIG_FILE, defaultConfig, parseConfig } from '../../backlog/config.ts';
import { buildBacklog } from '../../backlog/load-backlog.ts';
import type { Finding } from '../../backlog/model.ts';
import { buildCodeFrame, type FrameLine } from '../../backlog/report/code-frame.ts';
import type { ExampleText } from '../../backlog/rule-examples.ts';
import { createSourceFile, lineText, type SourceFile } from '../../backlog/source.ts';
import { renderInline } from '../markdown.ts';

/** A line of an example; `isAround` where the fault is on another one. */
export interface ExampleLine extends FrameLine {
  readonly isAround: boolean;
}

/** A small text in which a rule fires, and what the rule says to it. */
export interface RuleExampleView {
  /** The whole text, the words at fault marked. */
  readonly frame: readonly ExampleLine[];
  /** Inline HTML. */
  readonly message: string;
}

/** Shows what a rule finds in its example, or the words that tell of one. */
export function showRuleExample(example: ExampleText | string): RuleExampleView {
  if (typeof example === 'string') return { frame: [], message: renderInline(example) };
  const { findings, sources } = checkExample(example);
  const [finding] = findings;
  const source = sources.get(finding?.file ?? '');
  return {
    frame: finding && source ? frameWhole(source, finding) : [],
    message: renderInline(finding?.message ?? ''),
  };
}

/** Checks an example like a content folder of one project with one document. */
export function checkExample({ markdown, settings, today }: ExampleText) {
  const read = settings
    ? parseConfig(CONFIG_FILE, settings.trim(), language)
    : { config: { ...defaultConfig, language }, settings: null, findings: [] };
  const source = createSourceFile('bakery/plan.md', (markdown ?? '').trim());
  const documents = markdown ? [{ project: 'bakery', source }] : [];
  const { backlog, sources } = buildBacklog({ ...read, documents }, { today: today ?? null });
  return { findings: backlog.findings, sources };
}

function frameWhole(source: SourceFile, finding: Finding): ExampleLine[] {
  const marked = new Map(buildCodeFrame(source, finding).map((line) => [line.number, line]));
  return source.lineStarts.map((_, at) => {
    const line = marked.get(at + 1);
    if (line) return { ...line, isAround: false };
    return { number: at + 1, before: lineText(source, at + 1), marked: '', after: '', isAround: true };
  });
}
