import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog, type LoadedBacklog } from '../../../src/backlog/load-backlog.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { readSource } from '../../../src/backlog/read-documents.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

const words = wordsIn('en');

/** Reads the bytes or the text of documents of one project, as files of a folder would be read. */
export function readBytes(...documents: readonly (Uint8Array | string)[]): LoadedBacklog {
  const findings: Finding[] = [];
  const sources = documents.map((content, at) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { project: 'ferry', source: readSource(`ferry/plan-${at + 1}.md`, bytes, findings, words) };
  });
  const read = { documents: sources, config: defaultConfig, settings: null, findings };
  return buildBacklog(read, { today: '2026-06-01' });
}
