import { assembleProject } from '../../../src/backlog/assemble/index.ts';
import { type Explanation, explainDocument } from '../../../src/backlog/explain.ts';
import { linkProject } from '../../../src/backlog/link/index.ts';
import { readMarkdown } from '../../../src/backlog/markdown.ts';
import { recognise } from '../../../src/backlog/recognise/index.ts';
import { readLayout } from '../../../src/backlog/recognise/layout.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

/** Explains a text that is the only document of its project. */
export function explainText(text: string): Explanation {
  const source = createSourceFile('orchard/plan.md', text);
  const parsed = readMarkdown(source);
  const layout = readLayout(source, parsed);
  const document = { project: 'orchard', source, layout, recognised: recognise(source, parsed.root) };
  const project = assembleProject('orchard', [document]);
  linkProject(project);
  return explainDocument(document, project, wordsIn('en').explain);
}
