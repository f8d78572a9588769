import type { WordsByLanguage } from '../../words/by-language.ts';
import type { Drawing } from '../mermaid/drawing.ts';
import { drawingStyles } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';
import type { Rendering } from './rendering.ts';

/**
 * A diagram that the author wrote: the picture with its source under it, or the source with the reason why there is no
 * picture. `writeSource` writes the source into a box of a class, `addressOf` gives the address of its
 * style sheet, `words` are those of the site's language.
 */
export function writeDiagram(
  { drawing, isRepeated }: NonNullable<ReturnType<Rendering['takeDrawing']>>,
  writeSource: (box: string) => string,
  words: WordsByLanguage['markdown'],
  addressOf: (id: string) => string = (id) => drawingStyles(id),
): string {
  if (!drawing.isDrawn) {
    const reason = escapeHtml(words.notDrawn(drawing.reason, drawing.line));
    return `<figure class="diagram undrawn"><figcaption>${reason}</figcaption>${writeSource('source')}</figure>`;
  }
  const name = escapeHtml(drawing.title ?? words.diagramOf(drawing.type));
  const styles = isRepeated ? '' : `<link rel="stylesheet" href="${escapeHtml(addressOf(drawing.id))}">`;
  const picture = isRepeated ? refer(drawing, name) : rename(drawing.svg, name);
  return (
    `<figure class="diagram">${styles}<div class="scroll" tabindex="0" role="region" aria-label="${name}">${picture}</div>` +
    `<details><summary>${words.diagramSource}</summary>${writeSource('source')}</details></figure>`
  );
}

/** The picture under the name that this site gives it; one that its author named says that itself. */
function rename(svg: string, name: string): string {
  return svg.replace(/^<svg\b[^>]*/, (start) => start.replace(/ aria-label="[^"]*"/, () => ` aria-label="${name}"`));
}

/** The picture once more: its parts keep their ids to themselves. */
function refer({ id, svg }: Drawing, name: string): string {
  const [width = '0', height = '0'] = ['width', 'height'].map(
    (side) => new RegExp(`\\b${side}="(\\d+)"`).exec(svg)?.[1],
  );
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg class="author-diagram" ${size} role="img" aria-label="${name}"><use href="#${id}"/></svg>`;
}
