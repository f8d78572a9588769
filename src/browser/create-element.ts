const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and content. */
export function create(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** The glyph of a status from the page's sprite. With a name it is an image, without one decoration. */
export function createGlyph(status: string, name: string | null): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `g ${status}`);
  if (name === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
  }
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${status}`);
  svg.append(use);
  return svg;
}
