import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrokenLinks } from './broken-links.ts';
import { largeSite, sites } from './site.ts';

for (const [name, { base, directory }] of Object.entries({ ...sites, large: largeSite })) {
  test(`every link and fragment of the site built for ${name} (${base}) leads somewhere`, () => {
    expect(findBrokenLinks(directory, base)).toEqual([]);
  });
}

test('each way of breaking a link is noticed', async () => {
  const directory = await writeSite({
    'index.html': `<h1 id="top">x</h1><a href="/site/a/">a</a><a href="#top">t</a><a href="https://example.org/">o</a>
      <a href="/site/b/">no file</a><a href="/a/">no base</a><a href="/site/a/#none">no fragment</a>
      <a href="javascript:alert(1)">script</a><img src="lost.png" alt=""><svg><use href="#gone"/></svg>`,
    'a/index.html': '<a href="../">up</a><a href="../../">too far up</a>',
    '404.html': '<a href="/site/">home</a><a id="x" href="#x">own</a><a href="a/">relative</a>',
  });
  try {
    expect(findBrokenLinks(directory, '/site/')).toEqual([
      '404.html: a/ (no such file)',
      'a/index.html: ../../ (outside the base path)',
      'index.html: /site/b/ (no such file)',
      'index.html: /a/ (outside the base path)',
      'index.html: /site/a/#none (no such fragment)',
      'index.html: javascript:alert(1) (scheme javascript:)',
      'index.html: lost.png (no such file)',
      'index.html: #gone (no such fragment)',
    ]);
  } finally {
    await rm(directory, { recursive: true });
  }
});

async function writeSite(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'backlot-links-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}
