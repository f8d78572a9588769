import { type CssNode, generate, parse, walk } from 'css-tree';

/**
 * Renames all ids of a picture to `ID`, `ID-1`, `ID-2` …, so that they are unique on a page and do not depend on what was
 * drawn before: Mermaid counts across drawings. An id that stands twice in a drawing gets two names.
 */
export function renumberIds(root: Element, id: string): void {
  const names = new Map<string, string>();
  let count = 0;
  for (const element of [root, ...root.querySelectorAll('[id]')]) {
    const old = element.id;
    if (old === '' && element !== root) continue;
    const name = element === root ? id : `${id}-${++count}`;
    if (!names.has(old)) names.set(old, name);
    element.id = name;
  }
  for (const element of [root, ...root.querySelectorAll('*')]) renameReferences(element, names);
}

function renameReferences(element: Element, names: ReadonlyMap<string, string>): void {
  const nameOf = (old: string) => names.get(old) ?? old;
  for (const { name, value } of [...element.attributes]) {
    if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${nameOf(value.slice(1))}`);
    else if (name === 'aria-labelledby' || name === 'aria-describedby') {
      element.setAttribute(name, value.split(/\s+/).map(nameOf).join(' '));
    } else if (value.includes('url(')) {
      element.setAttribute(
        name,
        value.replace(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, (_, old) => `url(#${nameOf(old)})`),
      );
    }
  }
  if (element.localName === 'style') element.textContent = renameInCss(element.textContent ?? '', nameOf);
}

function renameInCss(css: string, nameOf: (old: string) => string): string {
  const sheet = parse(css);
  walk(sheet, (node: CssNode) => {
    if (node.type === 'IdSelector') node.name = nameOf(node.name);
    else if (node.type === 'Url' && node.value.startsWith('#')) node.value = `#${nameOf(node.value.slice(1))}`;
  });
  return generate(sheet);
}
