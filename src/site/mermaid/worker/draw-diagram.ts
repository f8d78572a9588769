import mermaid from 'mermaid';
import type { Drawing, DrawingFailure } from '../drawing.ts';
import { cleanPicture } from './clean.ts';
import { createConfig, LONGEST_SOURCE, type Theme } from './config.ts';
import { dropNames } from './drop-names.ts';
import { extractStyles } from './extract-styles.ts';
import { explainFailure } from './failure.ts';
import { foldThemes } from './fold-themes.ts';
import { prunePicture } from './prune.ts';
import { renderPicture } from './render-picture.ts';
import { renumberIds } from './renumber.ts';

/**
 * Draws the source of a diagram: once for each theme, both folded into one picture. The same source and id give the
 * same picture, byte for byte, whatever was drawn before.
 */
export async function drawDiagram(source: string, id: string): Promise<Drawing | DrawingFailure> {
  try {
    if (source.length > LONGEST_SOURCE) {
      throw new RangeError(`the source is longer than ${LONGEST_SOURCE.toLocaleString('en')} characters`);
    }
    mermaid.initialize(createConfig('light'));
    const { diagramType } = await mermaid.parse(source);
    const light = await drawTheme(source, 'light', id);
    foldThemes(light, await drawTheme(source, 'dark', id));
    return finish(light, diagramType);
  } catch (error) {
    return explainFailure(source, error);
  }
}

async function drawTheme(source: string, theme: Theme, id: string): Promise<Element> {
  const picture = await renderPicture(source, createConfig(theme));
  cleanPicture(picture);
  renumberIds(picture, id);
  prunePicture(picture);
  return picture;
}

function finish(picture: Element, diagramType: string): Drawing {
  const [, , width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  if (!(width > 0 && height > 0)) throw new Error('the drawing has no size');
  const type = diagramType.replace(/-v2$|Diagram$/, '');
  const title = picture.querySelector(':scope > title')?.textContent ?? null;
  for (const name of ['style', 'aria-roledescription']) picture.removeAttribute(name);
  picture.setAttribute('width', String(Math.ceil(width)));
  picture.setAttribute('height', String(Math.ceil(height)));
  picture.setAttribute('class', 'author-diagram');
  picture.setAttribute('role', picture.querySelector('a[href]') ? 'group' : 'img');
  if (title === null) picture.setAttribute('aria-label', `${type} diagram`);
  const css = extractStyles(picture);
  dropNames(picture, css);
  return { isDrawn: true, id: picture.id, svg: shorten(picture.outerHTML), css: shorten(css), type, title };
}

/** One line, three decimals: nobody sees more. */
function shorten(text: string): string {
  return text
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
