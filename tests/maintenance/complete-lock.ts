/**
 * `npm run lock`: completes package-lock.json after an install, so that `npm ci` accepts it everywhere.
 *
 * npm leaves an optional dependency of another platform out of the lock when the registry it talks to does not carry
 * it, and `npm ci` then refuses the lock ("Missing: … from lock file"). Each missing one is added with its platform,
 * which npm reads to skip it. No entry gets a download address.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What this script reads and writes of one entry of a lock. */
export interface LockEntry {
  version?: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optional?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, LockEntry>;
}

type Platform = Pick<LockEntry, 'cpu' | 'os' | 'libc'>;

const CPUS = new Set('arm64 x64 arm ia32 ppc64 riscv64 s390x loong64 mips64el wasm32'.split(' '));
const SYSTEMS = ['win32', 'darwin', 'linux', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const SYSTEM_OF_WORD = new Map([...SYSTEMS.map((name) => [name, name] as const), ['windows', 'win32']]);

/** Adds the optional packages that `lock` names but does not hold, and removes addresses. Returns how many were added. */
export function completeLock(lock: Lock): number {
  const known = lock.packages;
  let added = 0;
  for (const [at, entry] of Object.entries({ ...known })) {
    delete entry.resolved;
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = readPlatform(name);
      if (isHeld(known, at, name) || !platform || !/^\d/.test(version)) continue;
      known[`node_modules/${name}`] = { version, ...platform, optional: true };
      added += 1;
    }
  }
  lock.packages = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

function isHeld(packages: Lock['packages'], at: string, name: string): boolean {
  return `node_modules/${name}` in packages || `${at}/node_modules/${name}` in packages;
}

/** `@scope/binding-linux-arm64-musl` → what that package's own entry says of its platform; undefined when it has none. */
function readPlatform(name: string): Platform | undefined {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const cpu = words.find((word) => CPUS.has(word));
  if (!cpu) return undefined;
  const os = words.map((word) => SYSTEM_OF_WORD.get(word)).find((system) => system !== undefined);
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  const usesLibc = words.some((word) => /^(musl|gnu)/.test(word));
  return { cpu: [cpu], ...(os ? { os: [os] } : {}), ...(usesLibc ? { libc: [libc] } : {}) };
}

if (import.meta.main) {
  const path = new URL('../../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const added = completeLock(lock);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added} optional packages added to package-lock.json`);
}
