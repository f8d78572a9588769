import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { runCommand } from '../runners/run-command.ts';

/** Names the browser to test with, and skips the search for one. */
export const CHROMIUM_PATH = 'CHROMIUM_PATH';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const DOWNLOAD_LIMIT = 180_000;
const PACKAGE_LIMIT = 420_000;

const HELP = `No Chromium found, and none could be installed. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium
  install Chromium or Chrome with your system's package manager
  ${CHROMIUM_PATH}=/path/to/chromium npm test`;

/**
 * The path of a Chromium to test with: the one of `CHROMIUM_PATH`, else Playwright's own, else the system's, else one
 * that is installed now, by Playwright or, for root on Debian and its kin, as a package.
 *
 * @throws when there is none to be had; the message says what to do.
 */
export async function provideChromium(): Promise<string> {
  const named = process.env[CHROMIUM_PATH];
  if (named && !existsSync(named)) throw new Error(`${CHROMIUM_PATH} is ${named}, where no file is`);
  const found = named ?? findInstalled() ?? (await download()) ?? (await installPackage());
  if (!found) throw new Error(HELP);
  return found;
}

/** How to launch it. Root cannot use Chromium's sandbox; the rest keeps it from calling home. */
export function launchOptions(executablePath: string): LaunchOptions {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking'];
  const still = ['--disable-component-update', '--disable-sync'];
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  return { executablePath, args: [...quiet, ...still, ...sandbox] };
}

function findInstalled(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(existsSync);
}

async function download(): Promise<string | undefined> {
  console.log('No Chromium found: asking Playwright for one.');
  const code = await runCommand('playwright', ['install', 'chromium'], { timeout: DOWNLOAD_LIMIT });
  return code === 0 ? findInstalled() : undefined;
}

async function installPackage(): Promise<string | undefined> {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
  console.log('Playwright could not bring one: installing the package `chromium`.');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: PACKAGE_LIMIT };
  await runCommand('apt-get', ['update', '-q'], options);
  const code = await runCommand('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options);
  return code === 0 ? findInstalled() : undefined;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
