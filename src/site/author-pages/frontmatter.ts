import { parseDocument } from 'yaml';
import { z } from 'zod';
import { describeIssue } from '../../backlog/config/describe-issue.ts';
import { createLocator } from '../../backlog/config/locate.ts';
import { createFinding } from '../../backlog/findings.ts';
import type { Finding } from '../../backlog/model.ts';
import type { SourceFile } from '../../backlog/source.ts';
import type { WordsByLanguage } from '../../words/by-language.ts';
import { createFault } from './fault.ts';
import { type Frontmatter, frontmatterSchema } from './page.ts';
import { findFrontmatter } from './parse-page.ts';

/** Reads what stands between the `---` lines of a page; empty without any. */
export function parseFrontmatter(
  source: SourceFile,
  words: WordsByLanguage,
): {
  readonly data: Frontmatter;
  readonly faults: readonly Finding[];
} {
  const found = findFrontmatter(source);
  if (!found) return { data: {}, faults: [] };
  const say = words.rules['author-page'];
  const expected = say.frontmatter(Object.keys(frontmatterSchema.shape));
  // Blanks in front, so that offsets are those of the file.
  const text = source.text.slice(0, found.start).replace(/[^\n]/g, ' ') + found.yaml;
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos: [start, end], message }) =>
      createFault(words, source, { start, end }, say.noYaml(message.split('\n')[0] ?? ''), expected),
    );
    return { data: {}, faults };
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = frontmatterSchema.safeParse(value);
  if (parsed.success) return { data: parsed.data, faults: [] };
  const schema = z.toJSONSchema(frontmatterSchema);
  const locate = createLocator(source, document);
  const problems = parsed.error.issues.flatMap((issue) => describeIssue(issue, { schema, root: value, words }));
  const faults = problems.map(({ path, part, message, help }) =>
    createFinding(words, 'author-page', locate(path, part), { message, help: help || expected }),
  );
  return { data: {}, faults };
}
