import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBacklog } from '../../src/backlog/load-backlog.ts';
import { readDocuments } from '../../src/backlog/read-documents.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backlot-read-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function codes(): Promise<string[]> {
  const { findings } = await readDocuments(root);
  return findings.map((finding) => `${finding.file} ${finding.code}`);
}

describe('the content folder', () => {
  test('has to exist', async () => {
    await expect(readDocuments(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('has to be a folder', async () => {
    write('plan.md', '# Plan');
    await expect(readDocuments(join(root, 'plan.md'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test('may be empty', async () => {
    const { backlog } = await loadBacklog(root);
    expect(backlog.projects).toEqual([]);
  });

  test('gives a project for each folder and a document for each Markdown file below it, in order', async () => {
    write('b/plans/two.markdown', '# Two');
    write('b/one.md', '# One');
    write('a/plan.MD', '# Plan');
    write('a/picture.png', '');
    write('a/.hidden.md', '# Hidden');
    write('pages/about.mdx', '# About');
    const { documents } = await readDocuments(root);
    expect(documents.map(({ project, source }) => `${project}: ${source.path}`)).toEqual([
      'a: a/plan.MD',
      'b: b/one.md',
      'b: b/plans/two.markdown',
    ]);
  });
});

describe('a file', () => {
  test('that is a broken link is a finding', async () => {
    symlinkSync(join(root, 'gone.md'), join(root, 'link.md'));
    expect(await codes()).toEqual(['link.md unreadable-file']);
  });

  test('that is a folder leading back up is a finding', async () => {
    write('a/plan.md', '# Plan');
    symlinkSync(join(root, 'a'), join(root, 'a/again'));
    expect(await codes()).toEqual(['a/again directory-loop']);
  });

  test('without text is a finding, and still a document', async () => {
    write('a/plan.md', ' \n');
    expect(await codes()).toEqual(['a/plan.md empty-document']);
    expect((await loadBacklog(root)).backlog.documents).toHaveLength(1);
  });

  test('that is not UTF-8 is read as Windows-1252, with a finding', async () => {
    write('a/plan.md', Uint8Array.from([0x23, 0x20, 0x43, 0x61, 0x66, 0xe9]));
    const { documents } = await readDocuments(root);
    expect(documents[0]?.source.text).toBe('# Café');
    expect(await codes()).toEqual(['a/plan.md not-utf-8']);
  });

  test('with a byte order mark or Windows line endings reads like one without', async () => {
    write('a/plan.md', '# Plan\n\n- [ ] **A-1:** One\n');
    const plain = (await loadBacklog(root)).backlog;
    write('a/plan.md', '\ufeff# Plan\r\n\r\n- [ ] **A-1:** One\r\n');
    expect((await loadBacklog(root)).backlog).toEqual(plain);
  });
});

describe('backlog.yaml', () => {
  test('is read with the documents, and what is wrong in it is a finding', async () => {
    write('backlog.yaml', 'title: Plans\nprojcts:\n  a: {}\n');
    const { findings, config, settings } = await readDocuments(root);
    expect(config.title).toBe('Plans');
    expect(settings?.source.path).toBe('backlog.yaml');
    expect(findings).toMatchObject([{ code: 'config-invalid', line: 2, column: 1 }]);
  });

  test('gives labels and status words a meaning of its own', async () => {
    write('a/plan.md', '| ID | Task | Gewicht | Status |\n|---|---|---|---|\n| A-1 | One | M | simmering |\n');
    write('backlog.yaml', 'vocabulary:\n  fields: { Gewicht: effort }\n  statuses: { simmering: in-progress }\n');
    const { backlog } = await loadBacklog(root);
    expect(backlog.items).toMatchObject([
      { effort: { text: 'M' }, status: { class: 'in-progress', text: 'simmering' } },
    ]);
  });

  test('changes how severe a rule is, and switches it off', async () => {
    write('a/plan.md', '');
    write('backlog.yaml', 'rules:\n  empty-document: error\n');
    expect((await loadBacklog(root)).backlog.findings).toMatchObject([{ severity: 'error' }]);
    write('backlog.yaml', 'rules:\n  empty-document: off\n');
    expect((await loadBacklog(root)).backlog.findings).toEqual([]);
  });
});
