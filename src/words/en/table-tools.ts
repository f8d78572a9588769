/** What can be done with a table of items. */
export const words = {
  csv: 'Download as CSV',
  sortBy: 'Sort by',
  asWritten: 'as written',
  item: 'Item',
  title: 'Title',
  columns: 'Columns',
  arrangement: 'Arrangement',
  grouped: 'Grouped',
  oneList: 'One list',
  all: 'All items',
  notLoaded: 'The items of the other pages could not be loaded.',
};
