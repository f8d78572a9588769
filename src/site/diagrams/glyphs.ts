const RING = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z';

/** The shapes of the glyphs in a box of 16 by 16: paths whose overlaps are cut out. */
const shapes: Readonly<Record<string, string>> = {
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.3 4.2-4.2 4.3-2.3-2.2-1.1 1.15 3.45 3.3 5.3-5.4Z',
  'in-progress': `${RING}M8 4.2a3.8 3.8 0 0 1 0 7.6Z`,
  ready: `${RING}M6.1 4.4 12 8l-5.9 3.6Z`,
  planned: RING,
  'needs-spec':
    'M8 .6 15.4 8 8 15.4.6 8Zm0 2.2L2.8 8 8 13.2 13.2 8ZM6.25 8a1.75 1.75 0 1 1 3.5 0 1.75 1.75 0 1 1-3.5 0Z',
  blocked: 'M4.9.9h6.2l4 4v6.2l-4 4H4.9l-4-4V4.9ZM4 6.9v2.2h8V6.9Z',
  deferred: `${RING}M5.4 5.2h1.8v5.6H5.4zm3.4 0h1.8v5.6H8.8z`,
  cancelled: 'M3.6 2.3 8 6.7l4.4-4.4 1.3 1.3L9.3 8l4.4 4.4-1.3 1.3L8 9.3l-4.4 4.4-1.3-1.3L6.7 8 2.3 3.6Z',
  late: `${RING}M7.2 4.2h1.6v3.6l2.3 2.3-1.1 1.1L7.2 8.4Z`,
};

const UNSTATED =
  '<circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="1.7 2.13"/>';

/** Every glyph as a symbol that `<use href="#done">` draws: once a page, once a picture that stands alone. */
export function drawSymbols(names: readonly string[] = [...Object.keys(shapes), 'unstated']): string {
  return names
    .map((name) => {
      const content = shapes[name] ? `<path fill-rule="evenodd" d="${shapes[name]}"/>` : UNSTATED;
      return `<symbol id="${name}" viewBox="0 0 16 16">${content}</symbol>`;
    })
    .join('');
}
