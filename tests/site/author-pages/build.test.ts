import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/site/build-site.ts';

const here = join(fileURLToPath(import.meta.url), '..');
let folder = '';

/** Far from the packages that a compiled page imports. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backlot-pages-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a content folder anywhere', () => {
  let page = '';

  beforeAll(async () => {
    const content = join(folder, 'content');
    await cp(join(here, 'content'), content, { recursive: true });
    await buildSite({ content, out: join(folder, 'site') });
    page = await readPage('pages/harbour-report');
  }, 120_000);

  test('gives a page whose components show what the backlog states', () => {
    expect(page).toContain('<h1 id="harbour-report">Harbour report</h1>');
    expect(page).toMatch(/<table class="tbl">.*Paint the hull/s);
    expect(page).toMatch(/<span class="ref">.*F-1.*Paint the hull/s);
  });

  test('runs what the page computes, and takes in its parts', () => {
    expect(page).toContain('>The rest 2</h2>');
    expect(page).toMatch(/<p>A <strong>part<\/strong> of a page\.<\/p>/);
    expect(page).toMatch(/<h3 class="grp">In order<\/h3>.*1 more item\./s);
  });

  test('says whether a task is done', () => {
    expect(page).toMatch(/<input[^>]* aria-label="Done"[^>]*>\s*Rope measured/);
    expect(page).toMatch(/<input[^>]* aria-label="Open"[^>]*>\s*Rope bought/);
  });

  test('leaves nothing of where a component stands in the page', () => {
    expect(page).not.toContain('data-place');
    expect(page).not.toContain('harbour-report.mdx');
  });

  test('gives plain Markdown a title and its words as they are', async () => {
    const notes = await readPage('pages/notes');
    expect(notes).toContain('<h1>Notes</h1>');
    expect(notes).toContain('Just words, {braces} and <b>bold</b>.');
  });

  test('shows a Mermaid fence as a picture, or as its source with the reason why there is none', async () => {
    expect(page).toMatch(/<figure class="diagram">.*<svg id="m\w+".*Masts/s);
    const notes = await readPage('pages/notes');
    expect(notes).toMatch(/Not drawn: unexpected x \(line 2 of the diagram\).*Hulls/s);
    expect(await readPage('.')).toContain('the diagram cannot be drawn: unexpected x');
  });

  test('lists its pages on the first page, which with one project is that of the project', async () => {
    expect(await readPage('.')).toMatch(/href="\/pages\/notes\/".*href="\/pages\/harbour-report\/"/s);
    expect(await readPage('.')).toBe(await readPage('ferry'));
  });
});

test('a wrong prop ends the build before it begins, with file, line and column', async () => {
  const content = join(here, 'faulty');
  const out = join(folder, 'faulty-site');
  const failure = await buildSite({ content, out }).catch((error: unknown) => error);
  // Where there is a terminal, it has colours.
  expect(stripVTControlCharacters(String(failure))).toMatch(
    /pages\/faults\.mdx:5:34 {2}error.*\n.*`status` is never `redy`\n.*\n.*\^{4}\n {2}help: Did you mean `ready`\?/,
  );
});

test('a wrong prop that only rendering shows ends the build with the place of its component', async () => {
  const content = join(folder, 'computed');
  await cp(join(here, 'content', 'ferry'), join(content, 'ferry'), { recursive: true });
  await cp(join(here, 'content', 'pages', 'notes.md'), join(content, 'pages', 'notes.md'));
  await writeFile(
    join(content, 'pages', 'late.mdx'),
    '# Late\n\n  <ItemTable where={["status", "redy"].join(":")} />\n',
  );
  await expect(buildSite({ content, out: join(folder, 'computed-site') })).rejects.toThrow(
    /^pages\/late\.mdx:3:3: `status` is never `redy`\n {2}help: Did you mean `ready`\?/,
  );
});

function readPage(path: string): Promise<string> {
  return readFile(join(folder, 'site', path, 'index.html'), 'utf8');
}
