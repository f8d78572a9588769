import type { words as english } from '../en/markdown.ts';

export const words: typeof english = {
  table: (line) => (line === null ? 'Tabelle' : `Tabelle, Zeile ${line}`),
  box: { ticked: 'Erledigt', empty: 'Offen' },
  footnote: (mark) => `Fußnote ${mark}`,
  notDrawn: (reason, line) => `Nicht gezeichnet: ${reason}${line === null ? '' : ` (Zeile ${line} des Diagramms)`}`,
  diagramOf: (type) => `Diagramm (${type})`,
  diagramSource: 'Quelltext des Diagramms',
};
