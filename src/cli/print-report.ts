import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { addresses } from '../backlog/addresses.ts';
import type { Config } from '../backlog/config.ts';
import type { Report } from '../backlog/report.ts';
import { findHere } from './arguments.ts';
import { hasColors } from './colors.ts';
import { findWorkTree } from './git.ts';

/** What a report is printed with beside itself. */
interface Context {
  /** The content folder. */
  readonly folder: string;
  readonly config: Config;
}

/** The formats of reports. What a format needs is loaded with it. */
const printers = {
  terminal: async (report, { folder }) => {
    const { formatTerminal } = await import('../backlog/report/terminal.ts');
    const width = process.stdout.columns || undefined;
    return formatTerminal(report, { folder: toPath(findHere(), folder), color: hasColors(), width });
  },
  json: async (report) => {
    const { formatJson } = await import('../backlog/report/json.ts');
    return formatJson(report);
  },
  github: async (report, { folder }) => {
    const { formatGithub } = await import('../backlog/report/github.ts');
    return formatGithub(report, { folder: await findPath(folder) });
  },
  sarif: async (report, { folder, config }) => {
    const { formatSarif } = await import('../backlog/report/sarif.ts');
    return formatSarif(report, {
      version: await readVersion(),
      folder: await findPath(folder),
      explain: createExplainer(config),
    });
  },
  markdown: async (report, { folder, config }) => {
    const { formatMarkdown } = await import('../backlog/report/markdown.ts');
    return formatMarkdown(report, { folder: await findPath(folder), link: await createLinker(folder, config) });
  },
} as const satisfies Record<string, (report: Report, context: Context) => Promise<string>>;

export type Format = keyof typeof printers;

export const FORMATS = Object.keys(printers) as Format[];

export function printReport(report: Report, format: Format, context: Context): Promise<string> {
  return printers[format](report, context);
}

/** The path of a folder in its repository, where forges look for files; outside of one, from where the command runs. */
async function findPath(folder: string): Promise<string> {
  try {
    return (await findWorkTree(folder)).path;
  } catch {
    return toPath(process.env['GITHUB_WORKSPACE'] ?? findHere(), folder);
  }
}

async function createLinker(folder: string, { repository }: Config) {
  if (repository === null) return undefined;
  const { readCheckout } = await import('../site/read-checkout.ts');
  const { linkToLine } = await import('../backlog/repository.ts');
  const checkout = await readCheckout(folder, repository);
  return (place: Parameters<typeof linkToLine>[2]) => linkToLine(checkout.repository, checkout.revision, place);
}

/** Where the published site explains a rule; undefined when nobody said where it is published. */
function createExplainer(config: Config): ((code: string) => string) | undefined {
  const address = process.env['BACKLOT_ADDRESS'] ?? config.address;
  const base = process.env['BACKLOT_BASE'] ?? config.base;
  if (address === null) return undefined;
  return (code) => new URL(base.replace(/\/$/, '') + addresses.rule(code), address).href;
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function toPath(from: string, folder: string): string {
  return relative(from, folder).replaceAll(sep, '/');
}
