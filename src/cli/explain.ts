import { relative, resolve, sep } from 'node:path';
import { fromHere } from './arguments.ts';
import { hasColors } from './colors.ts';
import type { Outcome } from './command.ts';
import { createUsageError } from './errors.ts';
import type { Format } from './print-report.ts';

/** Prints what became of each line of one document. */
export async function explainFile(folder: string, name: string, format: Format): Promise<Outcome> {
  if (format !== 'terminal' && format !== 'json') {
    throw createUsageError(`--explain prints for the terminal or as json, not for ${format}`);
  }
  const { readBacklog } = await import('../backlog/load-backlog.ts');
  const { explainDocument, findDocument, formatExplanation, formatExplanationAsJson } = await import(
    '../backlog/explain.ts'
  );
  const { wordsIn } = await import('../words/by-language.ts');

  const { projects, config } = await readBacklog(folder);
  const words = wordsIn(config.language).explain;
  const read = projects.flatMap((project) => project.read.map((document) => ({ project, document })));
  const paths = [resolve(folder, name), fromHere(name)].map((path) => relative(folder, path).replaceAll(sep, '/'));
  const found = findDocument(
    read.map(({ document }) => document.source.path),
    paths,
  );
  const meant = read.find(({ document }) => document.source.path === found.file);
  if (!meant) throw createUsageError(describeUnknown(name, found.suggestions));
  const explanation = explainDocument(meant.document, meant.project, words);
  if (format === 'json') return { code: 0, output: formatExplanationAsJson(explanation) };
  const options = { words, color: hasColors(), width: process.stdout.columns || undefined };
  return { code: 0, output: formatExplanation(explanation, options) };
}

function describeUnknown(name: string, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : '';
  return `no document ${name}${meant}`;
}
