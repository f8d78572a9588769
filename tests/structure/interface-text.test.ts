import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSources } from './read-sources.ts';

/** Attributes of elements, and props of components, that people read or hear. */
const SPOKEN = /^(?:aria-label|aria-description|alt|placeholder|title|label|note|caption|word|text)$/;
/** Properties of elements that scripts say something with. */
const SPOKEN_PROPERTIES = /^(?:textContent|innerText|title|ariaLabel|placeholder)$/;
/** What is the same in every language: keys, and what is written in a notation. */
const NOTATION = /^(?:kbd|code|pre)$/;
const WORDS = /\p{L}{2}/u;

test.each([
  ['<p>Board</p>', ['Board']],
  ["<p>{isLate ? 'late' : words.soon}</p>", ['late']],
  ['<Section title="Items" note={words.note} id="items" />', ['Items']],
  ["<p aria-label={count > 0 ? words.some : 'None'}>{items.map((item) => item.title)}</p>", ['None']],
  ["<p class='dim'>{at > 0 && ', '}<kbd>esc</kbd>{name === 'status' && words.status}</p>", []],
])('%s', (markup, found) => {
  expect(findInMarkup(markup)).toEqual(found);
});

describe('every word of the interface stands in the catalogue', () => {
  test('all markup can be read', () => {
    const unread = readSources('src', ['.astro']).filter(({ text }) => !isReadable(templateOf(text)));
    expect(unread.map(({ path }) => path)).toEqual([]);
  });

  test('no component, layout or page has words of its own', () => {
    const found = readSources('src', ['.astro']).flatMap(({ path, text }) =>
      findInMarkup(templateOf(text)).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('no script of a page says words of its own', () => {
    const found = readSources('src/browser', ['.ts']).flatMap(({ path, text }) =>
      findInScript(text).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});

/** What stands behind the `---` lines, without scripts, and with the short form `{title}` of an attribute spelled out. */
function templateOf(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<!doctype html>/i, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)\{(\w+)\}/g, '$1$2={$2}'));
}

function isReadable(markup: string): boolean {
  const compilerOptions = { jsx: ts.JsxEmit.Preserve };
  const options = { fileName: 'template.tsx', reportDiagnostics: true, compilerOptions };
  return ts.transpileModule(`<>${markup}</>`, options).diagnostics?.length === 0;
}

/** Astro's markup is JSX but for what {@link templateOf} leaves out. */
function findInMarkup(markup: string): string[] {
  const source = ts.createSourceFile('template.tsx', `<>${markup}</>`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && NOTATION.test(node.openingElement.tagName.getText(source))) return;
    if (ts.isJsxText(node)) found.push(...wordsIn(node.text));
    if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText(source)) && node.initializer)
      found.push(...literalsOf(node.initializer));
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      found.push(...literalsOf(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function findInScript(code: string): string[] {
  const source = ts.createSourceFile('script.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && isSpoken(node.left))
      found.push(...literalsOf(node.right));
    if (ts.isCallExpression(node)) found.push(...spokenArguments(node).flatMap(literalsOf));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSpoken(target: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(target) && SPOKEN_PROPERTIES.test(target.name.text);
}

/** What is put into the page: `append('…')`, `setAttribute('title', '…')`, and what `create` is given as content. */
function spokenArguments({ expression, arguments: given }: ts.CallExpression): readonly ts.Expression[] {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const [first, ...rest] = given;
  if (name === 'append' || name === 'replaceChildren') return given;
  if (name === 'create') return rest.slice(1);
  return name === 'setAttribute' && first && ts.isStringLiteral(first) && SPOKEN.test(first.text) ? rest : [];
}

/** The words that an expression can come to be: those of its branches, not of what decides between them. */
function literalsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return wordsIn(node.text);
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].flatMap(wordsIn);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isJsxExpression(node)) return node.expression ? literalsOf(node.expression) : [];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return literalsOf(node.right);
  const isEither = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken].includes(
    kind,
  );
  return isEither ? [...literalsOf(node.left), ...literalsOf(node.right)] : [];
}

function wordsIn(text: string): string[] {
  const trimmed = text.trim();
  return WORDS.test(trimmed) ? [trimmed] : [];
}
