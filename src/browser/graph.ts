import { words } from '#words/graph.ts';
import { followPaths } from './graph-highlight.ts';
import { addZoom } from './graph-zoom.ts';

/**
 * Adds to each graph of a page its size, the way from a box to all that it depends on, and copying. Without this script
 * a graph scrolls, and its text can be selected.
 */
export function startGraphs(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-graph]')) {
    const frame = figure.querySelector<HTMLElement>('.graph');
    const svg = frame?.querySelector('svg');
    const controls = figure.querySelector<HTMLElement>('[data-zoom]');
    if (frame && svg && controls) addZoom(frame, svg, controls);
    if (svg) followPaths(svg);
    addCopying(figure);
  }
}

/** The button that copies the Mermaid text appears where the browser lets a page copy. */
function addCopying(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('[data-copy-text]');
  const text = figure.querySelector('[data-mermaid]')?.textContent;
  const answer = figure.querySelector('[data-copied]');
  // Absent where a page is not served securely, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!button || !text || !answer || !clipboard) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard.writeText(text).then(
      () => {
        answer.textContent = words.copied;
      },
      () => {
        answer.textContent = words.notCopied;
      },
    );
  });
}
