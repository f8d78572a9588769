import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import type { RuleCode } from '../../../src/backlog/rules.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { PROJECT } from '../sample.ts';

/** The findings of one rule in documents of one project: `plan.md`, `plan2.md` and so on. */
export function findInText(code: RuleCode, ...texts: readonly string[]): Finding[] {
  const documents = texts.map((text, at) => ({
    project: PROJECT,
    source: createSourceFile(`${PROJECT}/plan${at === 0 ? '' : at + 1}.md`, text),
  }));
  const { backlog } = buildBacklog({ documents, config: defaultConfig, settings: null, findings: [] });
  return backlog.findings.filter((finding) => finding.code === code);
}
