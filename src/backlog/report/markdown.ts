import type { InlineCode, List, ListItem, PhrasingContent, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { BY_SEVERITY } from '../findings.ts';
import type { Finding } from '../model.ts';
import type { Place } from '../source.ts';
import { joinPath } from './paths.ts';
import { clipRelated } from './related.ts';
import type { Report, Since } from './report.ts';
import { summarise } from './summary.ts';
import { toVisible } from './visible-text.ts';

export interface MarkdownOptions {
  /** Path of the content folder in the repository: `docs/backlog`. */
  readonly folder?: string | undefined;
  /** The address of a line; without it, places are told and not linked. */
  readonly link?: ((place: Pick<Place, 'file' | 'line' | 'endLine'>) => string) | undefined;
}

/** The first line of the comment, by which a bot finds its own to bring it up to date. */
const COMMENT_MARK = '<!-- backlot-report -->';

/** The longest comment that GitHub accepts, in characters; UTF-16 units are never fewer. */
const MOST_CHARACTERS = 65_536;
const ROOM_FOR_REST = 200;

type Words = Report['words']['reports'];

/**
 * Findings as a comment on a pull request: by severity and document, each with its line, what to do and, folded,
 * related places; then what is solved. What does not fit into a comment is counted at its end.
 */
export function formatMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const words = report.words.reports;
  const head = `${COMMENT_MARK}\n${write([{ type: 'heading', depth: 3, children: say(`Backlot: ${summarise(report)}`) }])}`;
  const entries = [...writeEntries(report.findings, words, options), ...writeSolved(report.since, words, options)];
  const fitting = countFitting(entries, MOST_CHARACTERS - head.length - ROOM_FOR_REST);
  const left = entries.length - fitting;
  return [head, ...entries.slice(0, fitting), ...(left > 0 ? [`${words.left(left)}\n`] : [])].join('\n');
}

/** One text for each finding; the first of a severity or a document begins with the heading. */
function writeEntries(findings: readonly Finding[], words: Words, options: MarkdownOptions): string[] {
  return BY_SEVERITY.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.map((finding, at) =>
      write([
        ...(at === 0 ? [writeHeading(words.titles[severity])] : []),
        ...(finding.file === own[at - 1]?.file ? [] : [writeFile(finding.file, options)]),
        writeFinding(finding, words, options),
      ]),
    );
  });
}

/** Without lines: they are those of the old documents. */
function writeSolved(since: Since | null, words: Words, options: MarkdownOptions): string[] {
  const own = since?.solved.findings ?? [];
  return own.map(({ file, code, message }, at) =>
    write([
      ...(at === 0 ? [writeHeading(words.solvedTitle)] : []),
      ...(file === own[at - 1]?.file ? [] : [writeFile(file, options)]),
      listOf([[{ type: 'paragraph', children: [...say(message), ...nameRule(code)] }]]),
    ]),
  );
}

function countFitting(entries: readonly string[], room: number): number {
  let left = room;
  const end = entries.findIndex((entry) => {
    left -= entry.length + 1;
    return left < 0;
  });
  return end < 0 ? entries.length : end;
}

function writeHeading(title: string): RootContent {
  return { type: 'heading', depth: 4, children: say(title) };
}

function writeFile(file: string, { folder = '' }: MarkdownOptions): RootContent {
  const path: PhrasingContent = { type: 'inlineCode', value: toVisible(joinPath(folder, file)) };
  return { type: 'paragraph', children: [{ type: 'strong', children: [path] }] };
}

function writeFinding(finding: Finding, words: Words, options: MarkdownOptions): List {
  const { code, message, help } = finding;
  const place = linkPlace(words.line(finding.line), finding, options);
  const facts = [place, ...say(': '), ...say(message), ...nameRule(code)];
  return listOf([
    [
      { type: 'paragraph', children: [...facts, { type: 'break' }, ...say(help)] },
      ...foldRelated(finding, words, options),
    ],
  ]);
}

function nameRule(code: string): PhrasingContent[] {
  return [...say(' ('), { type: 'inlineCode', value: code }, ...say(')')];
}

function foldRelated({ related }: Finding, words: Words, options: MarkdownOptions): ListItem['children'] {
  if (related.length === 0) return [];
  const { shown, more } = clipRelated(related, words);
  const entries = shown.map((place) => [
    linkPlace(
      `${joinPath(options.folder ?? '', place.file)}:${place.line}`,
      { ...place, endLine: place.line },
      options,
    ),
    ...say(` ${place.message}`),
  ]);
  const all = more === null ? entries : [...entries, say(more)];
  return [
    { type: 'html', value: `<details><summary>${words.related(related.length)}</summary>` },
    listOf(all.map((children) => [{ type: 'paragraph', children }])),
    { type: 'html', value: '</details>' },
  ];
}

function linkPlace(
  text: string,
  place: Pick<Place, 'file' | 'line' | 'endLine'>,
  { link }: MarkdownOptions,
): PhrasingContent {
  const label = { type: 'text', value: defuse(toVisible(text)) } as const;
  return link ? { type: 'link', url: link(place), children: [label] } : label;
}

function listOf(entries: readonly ListItem['children'][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

/** What a finding says: words in backquotes are code, all else is text, whatever Markdown it holds. */
function say(message: string): (Text | InlineCode)[] {
  const parts = toVisible(message).split('`');
  return parts.map((value, at) =>
    at % 2 === 1 ? { type: 'inlineCode', value } : { type: 'text', value: defuse(value) },
  );
}

/** What GitHub makes of bare text: calls to people, mentions of issues, addresses. */
const ACTIVE = /@(?=\w)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi;

/** A document must not call people or link anywhere from a comment: a space without width hides what would. */
function defuse(text: string): string {
  return text.replace(ACTIVE, '$&\u{200B}');
}

function write(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}
