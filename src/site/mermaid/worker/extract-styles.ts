/**
 * Moves all styles of a picture into one style sheet, because a strict content security policy allows none within a
 * page: `style` elements as they are, `style` attributes as classes. Returns the sheet.
 */
export function extractStyles(root: Element): string {
  const sheets = [...root.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent ?? '';
  });
  const classes = new Map<string, string>();
  for (const element of [root, ...root.querySelectorAll('[style]')]) {
    const declarations = element.getAttribute('style');
    if (declarations === null) continue;
    const name = classes.get(declarations) ?? `${root.id}-s${classes.size + 1}`;
    classes.set(declarations, name);
    element.removeAttribute('style');
    element.classList.add(name);
  }
  // An attribute overrules any sheet: naming the picture twice weighs more than Mermaid's own rules, which name it once.
  const own = [...classes].map(([declarations, name]) => `#${root.id}#${root.id} .${name}{${declarations}}`);
  return [...sheets, ...own].join('\n').trim();
}
