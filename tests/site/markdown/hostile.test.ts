import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { renderBlock, renderDocument, renderInline } from '../../../src/site/markdown.ts';
import { parseElements } from './html-tree.ts';

// Generous, because these tests prove safety and not speed, on whatever machine they run.
vi.setConfig({ testTimeout: 60_000 });

const TAGS = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input label li ol p pre span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'id className dataN href title src alt loading decoding referrerPolicy type disabled checked ariaLabel role tabIndex scope start'.split(
    ' ',
  ),
);

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT/x>alert(1)</SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<br onclick=alert(1)>',
  '<br/ onmouseover=alert(1)>',
  '<div style="position:fixed">',
  '<!-- --><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '</code></pre><script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](&#106;avascript:alert(1))',
  '[a](&#x6A;avascript&colon;alert(1))',
  '[a](javascript&Tab;:alert(1))',
  '[a](<\u0001javascript:alert(1)>)',
  '[a](\\javascript:alert(1))',
  '[a](vbscript:msgbox)',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](file:///etc/passwd)',
  '[a](blob:x)',
  '<javascript:alert(1)>',
  '<JAVASCRIPT:alert(1)>',
  '![a](javascript:alert(1))',
  '![a](data:image/svg+xml,<svg onload=alert(1)>)',
  '![a" onerror="alert(1)](https://example.org/a.png)',
  '[![a](data:text/html,x)](javascript:alert(1))',
  '[a](https://example.org "t\\" onclick=\\"alert(1)")',
  "[a](https://example.org/'onclick='alert(1))",
  '[a][r]\n\n[r]: javascript:alert(1)',
  '![a][r]\n\n[r]: data:text/html,x',
  '```"><script>alert(1)</script>\nx\n```',
  '```x" onclick="alert(1)\nx\n```',
  '| <script>alert(1)</script> | b |\n|---|---|\n| <svg onload=alert(1)> | [a](javascript:x) |',
  '# <img src=x onerror=alert(1)>',
  '# "><script>alert(1)</script>',
  '---\na: </code></pre><script>alert(1)</script>\n---\n',
  'x[^"><script>]\n\n[^"><script>]: y',
  '- [x] <script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
];

function faultsOf(html: string): string[] {
  return parseElements(html).flatMap((element) => {
    const faults = TAGS.has(element.tagName) ? [] : [`<${element.tagName}>`];
    for (const [name, value] of Object.entries(element.properties)) {
      if (!ATTRIBUTES.has(name)) faults.push(`${element.tagName} ${name}=${value}`);
      if (name === 'href' && !/^(?:https?:|mailto:|#|\/known\/)/.test(String(value))) faults.push(`href ${value}`);
      if (name === 'src' && !/^https?:/.test(String(value))) faults.push(`src ${value}`);
    }
    return faults;
  });
}

function renderAll(markdown: string): string[] {
  const source = createSourceFile('p/a.md', markdown);
  const linkItem = (id: string) => `/known/${id}`;
  return [
    renderDocument(source, { document: { repairs: [] }, linkItem, linkDocument: (path) => `/known/${path}` }),
    renderBlock(markdown, linkItem),
    renderInline(markdown, linkItem),
  ].map((html) => html.replaceAll('src="/known/', 'src="https://known/'));
}

describe('hostile Markdown', () => {
  test.each(HOSTILE)('%j leaves nothing that runs', (markdown) => {
    for (const html of renderAll(markdown)) expect(faultsOf(html)).toEqual([]);
  });

  test('any mixture of it leaves nothing that runs', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('\n', '\n\n', '> ', '- ', '**', '`', '](', '[', '<', '">', '|', '\\', '    ', '```\n', '&lt;'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const html of renderAll(pieces.join(''))) expect(faultsOf(html)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('the check itself finds what runs', () => {
    expect(faultsOf('<p><svg onload="x"></svg><a href="javascript:x">a</a><img src="data:x"></p>')).toHaveLength(4);
  });

  test('nesting as deep as a file allows ends in text, not in a crash', () => {
    for (const mark of ['> ', '- ', '**a ', '[', '![']) {
      const html = renderBlock(`${mark.repeat(20_000)}end`);
      expect(html).toContain('end');
    }
  });
});
