/** What is added to the Markdown of documents and author pages. */
export const words = {
  table: (line: number | null) => (line === null ? 'Table' : `Table, line ${line}`),
  box: { ticked: 'Done', empty: 'Open' },
  footnote: (mark: string) => `Footnote ${mark}`,
  notDrawn: (reason: string, line: number | null) =>
    `Not drawn: ${reason}${line === null ? '' : ` (line ${line} of the diagram)`}`,
  diagramOf: (type: string) => `${type} diagram`,
  diagramSource: 'Source of the diagram',
};
