import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Drawing,
  type DrawingAnswer,
  type DrawingFailure,
  type DrawingJob,
  type Drawings,
  normaliseSource,
} from './drawing.ts';

/** Goes up when the same source gives another picture although Mermaid did not change. */
const FORMAT = 3;

/** Where packages keep what they can make again, beside the packages themselves. */
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/backlot/drawings', import.meta.url));

export interface DrawOptions {
  /** Folder for finished drawings, by the hash of their source; null to draw each anew. */
  readonly cache?: string | null;
  /** The longest that one diagram may take, in milliseconds. */
  readonly timeout?: number;
}

/**
 * Draws Mermaid sources, each once. The result is by normalised source. Mermaid runs in a process of its own, which is
 * started when something is not in the cache and ends with this call: a diagram that hangs or crashes it costs only
 * that diagram. A cache that cannot be written is no fault.
 */
export async function drawDiagrams(sources: Iterable<string>, options: DrawOptions = {}): Promise<Drawings> {
  const drawings = new Map<string, Drawing | DrawingFailure>();
  const artist = createArtist(options.timeout ?? 30_000);
  try {
    for (const source of new Set([...sources].map(normaliseSource))) {
      drawings.set(source, await drawOnce(source, artist, options.cache === undefined ? CACHE : options.cache));
    }
  } finally {
    artist.stop();
  }
  return drawings;
}

async function drawOnce(source: string, artist: Artist, cache: string | null): Promise<Drawing | DrawingFailure> {
  const hash = createHash('sha256')
    .update(JSON.stringify([FORMAT, await versions, source]))
    .digest('hex');
  const file = cache === null ? null : join(cache, `${hash.slice(0, 32)}.json`);
  const known = file === null ? null : await readCached(file);
  if (known) return known;
  const result = await artist.draw(source, `m${hash.slice(0, 10)}`);
  if (file !== null && result.isDrawn) await writeCached(file, result).catch(() => undefined);
  return result;
}

async function readCached(file: string): Promise<Drawing | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Drawing;
  } catch {
    return null;
  }
}

/** Renamed into place, so that builds side by side never read half a drawing. */
async function writeCached(file: string, drawing: Drawing): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(drawing));
  await rename(unfinished, file);
}

const versions = Promise.all(
  ['mermaid', 'jsdom'].map(async (name) => {
    const manifest = findPackageJSON(name, import.meta.url) ?? '';
    return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
  }),
);

interface Artist {
  draw(source: string, id: string): Promise<Drawing | DrawingFailure>;
  stop(): void;
}

/** The drawing process, started at the first job and again after it had to be stopped. */
function createArtist(timeout: number): Artist {
  let worker: ChildProcess | undefined;
  let key = 0;
  const stop = (): void => {
    worker?.kill('SIGKILL');
    worker = undefined;
  };
  const draw = async (source: string, id: string) => {
    worker ??= await startWorker();
    const answer = await ask(worker, { key: key++, source, id }, timeout);
    if (answer.isLost) stop();
    return answer.result;
  };
  return { draw, stop };
}

/** Starting takes as long as it takes: only drawing counts against the time of a diagram. */
async function startWorker(): Promise<ChildProcess> {
  const worker = fork(new URL('./worker.ts', import.meta.url), {
    env: { ...process.env, TZ: 'UTC' },
    execArgv: ['--max-old-space-size=1024'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await Promise.race([once(worker, 'message'), once(worker, 'exit')]);
  return worker;
}

interface Answer {
  readonly result: Drawing | DrawingFailure;
  /** The process cannot be asked again. */
  readonly isLost: boolean;
}

function ask(worker: ChildProcess, job: DrawingJob, timeout: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const lose = (reason: string) => resolve({ result: { isDrawn: false, reason, line: null }, isLost: true });
  const onMessage = ({ key, result }: DrawingAnswer) => {
    if (key === job.key) resolve({ result, isLost: false });
  };
  const onExit = () => lose('the drawing process stopped');
  const onError = (error: Error) => lose(error.message);
  const timer = setTimeout(() => lose(`it took longer than ${timeout / 1000} s`), timeout);
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  if (worker.connected) worker.send(job);
  else onExit();
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}
