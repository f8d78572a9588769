import { parse, walk } from 'css-tree';
import { listReferences } from './references.ts';

/**
 * Takes away the classes that no rule of a picture's style sheet asks for and the ids that nothing refers to: Mermaid
 * names every part of a drawing, for scripts that are not there. The picture keeps its own id.
 */
export function dropNames(root: Element, css: string): void {
  const styled = readNames(css);
  const referred = listReferences(root);
  for (const element of root.querySelectorAll('[id]')) {
    if (!referred.has(element.id) && !styled.has(element.id)) element.removeAttribute('id');
  }
  for (const element of root.querySelectorAll('[class]')) {
    const kept = [...element.classList].filter((name) => styled.has(name));
    if (kept.length > 0) element.setAttribute('class', kept.join(' '));
    else element.removeAttribute('class');
  }
}

/** The classes and ids that rules name, parts of names in `[class*="…"]` with all names that have them. */
function readNames(css: string): { has(name: string): boolean } {
  const names = new Set<string>();
  const parts: string[] = [];
  walk(parse(css), (node) => {
    if (node.type === 'ClassSelector' || node.type === 'IdSelector') names.add(node.name);
    else if (node.type === 'AttributeSelector' && node.value) {
      parts.push(node.value.type === 'String' ? node.value.value : node.value.name);
    }
  });
  return { has: (name) => names.has(name) || parts.some((part) => name.includes(part)) };
}
