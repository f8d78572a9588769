#!/usr/bin/env node
import { relative, resolve, sep } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command prints when it is done, and its exit code. */
interface Outcome {
  readonly code: number;
  readonly output: string;
}

interface Command {
  readonly summary: string;
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<Outcome>;
}

const FORMATS = ['terminal', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];
const CHECK_OPTIONS = {
  format: { type: 'string' },
  strict: { type: 'boolean' },
  explain: { type: 'string' },
  today: { type: 'string' },
} as const;
const SITE_OPTIONS = { base: { type: 'string' }, address: { type: 'string' } } as const;
const SITE_USAGE = `  --base PATH       path under which the site is served; else BACKLOT_BASE, else as in backlog.yaml
  --address URL     public origin of the site; else BACKLOT_ADDRESS, else as in backlog.yaml`;

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
};

const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: 'report what contradicts in the documents of DIR',
    usage: `backlot check DIR [--format terminal|json|github] [--strict] [--today YYYY-MM-DD]
backlot check DIR --explain FILE [--format terminal|json]

  --format FORMAT   terminal (default), json, or github: annotations on the lines of a pull request
  --strict          fail on warnings too
  --today DATE      the day that deadlines are compared with; today when not given
  --explain FILE    print each line of a document with what took it, as what, or why nothing did; no findings

Exit code: 0 without errors, 1 with errors, 2 when DIR cannot be read or holds no FILE.`,
    run: checkFolder,
  },
  export: {
    summary: 'print the backlog of DIR as JSON',
    usage: 'backlot export DIR',
    run: exportFolder,
  },
  build: {
    summary: 'build the site of DIR into a folder',
    usage: `backlot build DIR --out OUT [--base PATH] [--address URL]

  --out OUT         folder for the site; a site that Backlot built there before is replaced
${SITE_USAGE}`,
    run: buildFolder,
  },
  dev: {
    summary: 'serve the site of DIR while its documents change',
    usage: `backlot dev DIR [--port PORT] [--host HOST] [--base PATH] [--address URL]

  --port PORT       port to listen on; 4321 when not given
  --host HOST       address to listen on; only this machine can reach it when not given
${SITE_USAGE}`,
    run: serveFolder,
  },
};

const overview = `backlot publishes the backlog that you already keep in Markdown

${Object.entries(commands)
  .map(([name, { summary }]) => `  backlot ${`${name} DIR`.padEnd(12)} ${summary}`)
  .join('\n')}

\`backlot COMMAND --help\` says more about a command.`;

process.stdout.on('error', leaveQuietly);
process.exitCode = await main(process.argv.slice(2));

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (isHelp(name)) return finish({ code: 0, output: `${overview}\n` });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(name === '' ? 'which command?' : `unknown command: ${name}`, overview);
  if (args.some(isHelp)) return finish({ code: 0, output: `${command.usage}\n` });
  try {
    return finish(await command.run(args));
  } catch (error) {
    if (isUsageError(error)) return refuse(error.message.split(/\.(?:\s|$)|\n/, 1).join(), command.usage);
    return refuse(describeFailure(error));
  }
}

async function checkFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parse(args, CHECK_OPTIONS);
  const format = FORMATS.find((known) => known === (values.format ?? 'terminal'));
  if (!format) throw createUsageError(`unknown format: ${values.format}`);
  const today = values.today ?? formatDay(new Date());
  if (!isDay(today)) throw createUsageError(`not a day: ${today}`);
  if (values.explain !== undefined) return explainFile(folder, values.explain, format, values.strict === true);
  const { loadBacklog } = await import('./backlog/load-backlog.ts');
  const { countSeverities, formatGithub, formatJson, formatTerminal } = await import('./backlog/report.ts');

  const { backlog, sources } = await loadBacklog(folder, { today });
  const { findings } = backlog;
  const { error, warning } = countSeverities(findings);
  const print = {
    terminal: () =>
      formatTerminal(findings, sources, { color: hasColors(), width: process.stdout.columns || undefined }),
    json: () => formatJson(findings),
    github: () => formatGithub(findings, { folder: pathInRepository(folder) }),
  };
  return { code: error > 0 || (values.strict && warning > 0) ? 1 : 0, output: print[format]() };
}

async function explainFile(folder: string, name: string, format: Format, isStrict: boolean): Promise<Outcome> {
  if (isStrict) throw createUsageError('--explain reports no findings, so nothing can be --strict');
  if (format === 'github') throw createUsageError('--explain prints for the terminal or as json, not for github');
  const { readBacklog } = await import('./backlog/load-backlog.ts');
  const { explainDocument, findDocument, formatExplanation, formatExplanationAsJson } = await import(
    './backlog/explain.ts'
  );

  const { projects } = await readBacklog(folder);
  const read = projects.flatMap((project) => project.read.map((document) => ({ project, document })));
  const paths = [resolve(folder, name), fromHere(name)].map((path) => relative(folder, path).replaceAll(sep, '/'));
  const found = findDocument(
    read.map(({ document }) => document.source.path),
    paths,
  );
  const meant = read.find(({ document }) => document.source.path === found.file);
  if (!meant) throw createUsageError(describeUnknown(name, found.suggestions));
  const explanation = explainDocument(meant.document, meant.project);
  if (format === 'json') return { code: 0, output: formatExplanationAsJson(explanation) };
  const options = { color: hasColors(), width: process.stdout.columns || undefined };
  return { code: 0, output: formatExplanation(explanation, options) };
}

function describeUnknown(name: string, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : '';
  return `no document ${name}${meant}`;
}

async function exportFolder(args: readonly string[]): Promise<Outcome> {
  const { folder } = parse(args, {});
  const { loadBacklog } = await import('./backlog/load-backlog.ts');
  const { exportBacklog } = await import('./backlog/export.ts');
  const { backlog } = await loadBacklog(folder);
  return { code: 0, output: exportBacklog(backlog) };
}

async function buildFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parse(args, { out: { type: 'string' }, ...SITE_OPTIONS });
  const { out, base, address } = values;
  if (out === undefined) throw createUsageError('where to? --out is missing');
  const { buildSite } = await import('./site/build-site.ts');
  await buildSite({ content: folder, out: fromHere(out), base, address });
  return { code: 0, output: '' };
}

async function serveFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parse(args, { host: { type: 'string' }, port: { type: 'string' }, ...SITE_OPTIONS });
  const { host, base, address } = values;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw createUsageError(`not a port: ${values.port}`);
  }
  const { serveSite } = await import('./site/build-site.ts');
  const site = await serveSite({ content: folder, host, port, base, address });
  process.stdout.write(`${site.url}\n`);
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await site.stop();
  return { code: 0, output: '' };
}

/** Reads the options of a command and the one folder that each command is about. */
function parse<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder, extra] = positionals;
  if (folder === undefined) throw createUsageError('which folder? DIR is missing');
  if (extra !== undefined) throw createUsageError(`one folder at a time, not also ${extra}`);
  return { values, folder: fromHere(folder) };
}

/** `npm run backlot` starts in the folder of Backlot; paths are meant from where npm was called. */
function fromHere(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: here } = process.env;
  return script === 'backlot' && here !== undefined ? resolve(here, path) : resolve(path);
}

function pathInRepository(folder: string): string {
  return relative(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), folder).replaceAll(sep, '/');
}

function hasColors(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}

/** The calendar day here as YYYY-MM-DD. */
function formatDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function createUsageError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS' });
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** A failure of the file system in a sentence; anything else is a bug, so with all that is known about it. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('syscall' in error && 'code' in error)) return error.stack ?? error.message;
  const reason = FAILURES[String(error.code)];
  return reason && 'path' in error ? `${error.path} ${reason}` : error.message;
}

/** The code is set first: a reader that closes the pipe ends the process while it prints. */
function finish({ code, output }: Outcome): number {
  process.exitCode = code;
  process.stdout.write(output);
  return code;
}

function refuse(problem: string, usage?: string): number {
  process.stderr.write(`backlot: ${problem}\n${usage === undefined ? '' : `\n${usage}\n`}`);
  return 2;
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
