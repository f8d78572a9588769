/** What is added beside the text of a document, to find one's way in it and to pass its lines on. */
export const words = {
  lines: (from: number, to: number) => (from === to ? `Line ${from}` : `Lines ${from} to ${to}`),
  tools: 'Chosen lines',
  edit: 'Edit',
  editLine: 'Edit this line',
};
