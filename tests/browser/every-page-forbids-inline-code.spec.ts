import { expect, test } from '@playwright/test';
import { firstScript } from '../../src/site/first-script.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';
import { hostileSite, sites } from './site.ts';

const pages = () => [sites.root, hostileSite].flatMap(({ directory }) => readBuiltPages(directory));
/** What a script element may hold when it holds something: data, which no browser runs. */
const DATA = new Set(['application/json', 'application/ld+json', 'speculationrules']);

test('every page carries a content security policy that allows no unhashed script', () => {
  const weak = pages().filter((page) => !isStrict(policyOf(page)));
  expect(weak.map(({ file }) => file)).toEqual([]);
});

test('no page holds a script but the first, a style attribute or an event handler', () => {
  expect(pages().flatMap(findInlineCode)).toEqual([]);
});

function policyOf({ elements }: BuiltPage): string | undefined {
  const meta = elements.find(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta?.attributes.get('content');
}

function isStrict(policy: string | undefined): boolean {
  const scripts = policy?.split(';').find((directive) => directive.trim().startsWith('script-src '));
  return scripts !== undefined && /'sha\d+-/.test(scripts) && !/'unsafe-(?:inline|eval)'|\*/.test(scripts);
}

function findInlineCode({ file, elements }: BuiltPage): string[] {
  return elements.flatMap(({ tag, attributes, text }) => {
    const isCode = tag === 'script' && text.trim() !== '' && !DATA.has(attributes.get('type') ?? '');
    const isScript = isCode && text !== firstScript;
    const names = [...attributes.keys()].filter((name) => name === 'style' || name.startsWith('on'));
    return [...(isScript ? ['script'] : []), ...names].map((what) => `${file}: ${what} in <${tag}>`);
  });
}
