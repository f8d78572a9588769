/** Whether a node is an element. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** The name of an element without its namespace, in small letters. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** A number that an attribute gives; 0 where it gives none. */
export function numberOf(element: Element, attribute: string): number {
  return Number.parseFloat(element.getAttribute(attribute) ?? '') || 0;
}
