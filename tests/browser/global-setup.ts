import { rm } from 'node:fs/promises';
import { runCommand } from '../runners/run-command.ts';
import { CHROMIUM_PATH, provideChromium } from './chromium.ts';
import { type ServedSite, serveDirectory } from './serve.ts';
import { type BuiltSite, hostileSite, sites } from './site.ts';

/** The example stands on this day, whenever the tests run. */
const TODAY = '2026-11-20';

/** Finds a browser, builds the sites and serves them until the tests are over. */
export default async function setUp(): Promise<() => Promise<void>> {
  process.env[CHROMIUM_PATH] = await provideChromium();
  const served: ServedSite[] = [];
  for (const site of [...Object.values(sites), hostileSite]) {
    await build(site);
    const server = await serveDirectory(site.directory, site.base);
    process.env[site.variable] = server.address;
    served.push(server);
  }
  return async () => {
    await Promise.all(served.map((server) => server.close()));
  };
}

async function build({ content, base, directory }: BuiltSite): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const code = await runCommand('node', [
    'src/cli.ts',
    'build',
    content,
    '--out',
    directory,
    '--base',
    base,
    '--today',
    TODAY,
  ]);
  if (code !== 0) throw new Error(`building ${content} for ${base} ended with exit code ${code}`);
}
