import type { Config } from '../backlog/config.ts';
import type { Report } from '../backlog/report.ts';
import { parseWithContent } from './arguments.ts';
import { readToday } from './calendar-day.ts';
import { createPageChecker } from './check-pages.ts';
import type { Command, Outcome } from './command.ts';
import { drawSources } from './draw-sources.ts';
import { createUsageError } from './errors.ts';
import { explainFile } from './explain.ts';
import { FORMATS, printReport } from './print-report.ts';

const OPTIONS = {
  format: { type: 'string' },
  strict: { type: 'boolean' },
  explain: { type: 'string' },
  since: { type: 'string' },
  today: { type: 'string' },
} as const;

export const check: Command = {
  summary: 'report what contradicts in the documents of DIR, and what is wrong with its pages',
  usage: `backlot check [DIR] [--format FORMAT] [--strict] [--since REV] [--today YYYY-MM-DD]
backlot check [DIR] --explain FILE [--format terminal|json]

  DIR               without it: this folder when it holds a backlog.yaml, else its folder content, else this folder
  --format FORMAT   terminal (default)
                    json      for programs
                    github    annotations on the lines of a pull request
                    markdown  a comment on a pull request
                    sarif     SARIF 2.1.0, for code scanning and editors
  --strict          fail on warnings too
  --since REV       only what is new since a git revision, and what is solved; the exit code counts what is new
  --today DATE      the day that deadlines are compared with; else BACKLOT_TODAY, else today
  --explain FILE    print each line of a document with what took it, as what, or why nothing did; no findings

Colours only on a terminal; NO_COLOR=1 switches them off, FORCE_COLOR=1 on.
Exit code: 0 without errors, 1 with errors, 2 when DIR cannot be read, holds no FILE, or git knows no REV.`,
  run: checkFolder,
};

async function checkFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parseWithContent(args, OPTIONS);
  const format = FORMATS.find((known) => known === (values.format ?? 'terminal'));
  if (!format) throw createUsageError(`unknown format: ${values.format}`);
  const today = readToday(values.today);
  if (values.explain !== undefined) {
    if (values.strict) throw createUsageError('--explain reports no findings, so nothing can be --strict');
    if (values.since !== undefined) throw createUsageError('--explain reports no findings, so none can be new --since');
    return explainFile(folder, values.explain, format);
  }
  const load = await createLoad(today);
  const { countSeverities } = await import('../backlog/report/summary.ts');

  const { report: whole, config } = await load(folder);
  const { report, note } =
    values.since === undefined ? { report: whole } : await compare(whole, folder, values.since, load);
  const { error, warning } = countSeverities(report.findings);
  return {
    code: error > 0 || (values.strict && warning > 0) ? 1 : 0,
    output: await printReport(report, format, { folder, config }),
    note,
  };
}

type Load = (folder: string) => Promise<{ report: Report; config: Config }>;

async function createLoad(today: string): Promise<Load> {
  const { loadBacklog } = await import('../backlog/load-backlog.ts');
  const { wordsIn } = await import('../words/by-language.ts');
  return async (folder) => {
    const { backlog, sources, config, ignored } = await loadBacklog(folder, {
      today,
      draw: drawSources,
      checkPages: createPageChecker(folder),
    });
    const { findings, documents } = backlog;
    const words = wordsIn(config.language);
    const report = { findings, sources, documents: documents.length, ignored: ignored.length, since: null, words };
    return { report, config };
  };
}

/** Narrows a report to what changed. Both readings have their own settings and the same day. */
async function compare(report: Report, folder: string, revision: string, load: Load) {
  const { compareReport } = await import('../backlog/report/changes.ts');
  const { readRevision } = await import('./read-revision.ts');
  const before = await readRevision(folder, revision, load);
  if (before) return { report: compareReport(report, revision, before.report) };
  const nothing = { findings: [], sources: report.sources };
  const note = `${folder} did not exist at ${revision}, so all its findings are new`;
  return { report: compareReport(report, revision, nothing), note };
}
