#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { fromHere, parseWithFolder } from './cli/arguments.ts';
import { readToday } from './cli/calendar-day.ts';
import { check } from './cli/check.ts';
import type { Command, Outcome } from './cli/command.ts';
import { createUsageError, describeFailure, isUsageError } from './cli/errors.ts';

const SITE_OPTIONS = { base: { type: 'string' }, address: { type: 'string' }, today: { type: 'string' } } as const;
const SITE_USAGE = `  --base PATH       path under which the site is served; else BACKLOT_BASE, else as in backlog.yaml
  --address URL     public origin of the site; else BACKLOT_ADDRESS, else as in backlog.yaml
  --today DATE      the day that deadlines are compared with; else BACKLOT_TODAY, else today`;

const commands: Readonly<Record<string, Command>> = {
  check,
  export: {
    summary: 'print the backlog of DIR as JSON',
    usage: 'backlot export DIR',
    run: exportFolder,
  },
  schema: {
    summary: 'print the JSON Schema of backlog.yaml, for editors',
    usage: 'backlot schema',
    run: printSchema,
  },
  build: {
    summary: 'build the site of DIR into a folder',
    usage: `backlot build DIR --out OUT [--base PATH] [--address URL] [--today YYYY-MM-DD]

  --out OUT         folder for the site; a site that Backlot built there before is replaced
${SITE_USAGE}`,
    run: buildFolder,
  },
  dev: {
    summary: 'serve the site of DIR while its documents change',
    usage: `backlot dev DIR [--port PORT] [--host HOST] [--base PATH] [--address URL] [--today YYYY-MM-DD]

  --port PORT       port to listen on; 4321 when not given
  --host HOST       address to listen on; only this machine can reach it when not given
${SITE_USAGE}`,
    run: serveFolder,
  },
};

const overview = `backlot publishes the backlog that you already keep in Markdown

${Object.entries(commands)
  .map(
    ([name, { usage, summary }]) =>
      `  backlot ${`${name}${usage.includes('DIR') ? ' DIR' : ''}`.padEnd(12)} ${summary}`,
  )
  .join('\n')}

\`backlot COMMAND --help\` says more about a command.`;

// Without it, a third of the time of a small check goes into compiling the same sources again.
enableCompileCache();
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

async function exportFolder(args: readonly string[]): Promise<Outcome> {
  const { folder } = parseWithFolder(args, {});
  const { loadBacklog } = await import('./backlog/load-backlog.ts');
  const { exportBacklog } = await import('./backlog/export.ts');
  const { backlog } = await loadBacklog(folder);
  return { code: 0, output: exportBacklog(backlog) };
}

async function printSchema(args: readonly string[]): Promise<Outcome> {
  parseArgs({ args: [...args] });
  const { configJsonSchema } = await import('./backlog/config.ts');
  return { code: 0, output: `${JSON.stringify(configJsonSchema(), null, 2)}\n` };
}

async function buildFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parseWithFolder(args, { out: { type: 'string' }, ...SITE_OPTIONS });
  const { out, base, address } = values;
  if (out === undefined) throw createUsageError('where to? --out is missing');
  const { buildSite } = await import('./site/build-site.ts');
  await buildSite({ content: folder, out: fromHere(out), base, address, today: readToday(values.today) });
  return { code: 0, output: '' };
}

async function serveFolder(args: readonly string[]): Promise<Outcome> {
  const { values, folder } = parseWithFolder(args, {
    host: { type: 'string' },
    port: { type: 'string' },
    ...SITE_OPTIONS,
  });
  const { host, base, address } = values;
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw createUsageError(`not a port: ${values.port}`);
  }
  const { serveSite } = await import('./site/build-site.ts');
  const site = await serveSite({ content: folder, host, port, base, address, today: readToday(values.today) });
  process.stdout.write(`${site.url}\n`);
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await site.stop();
  return { code: 0, output: '' };
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

/** The code is set first: a reader that closes the pipe ends the process while it prints. */
function finish({ code, output, note }: Outcome): number {
  process.exitCode = code;
  if (note !== undefined) process.stderr.write(`backlot: ${note}\n`);
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
