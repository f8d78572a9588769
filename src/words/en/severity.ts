/** How severe findings are: one, many, none, and as a heading or choice. */
export const words = {
  one: { error: 'error', warning: 'warning', info: 'note' },
  many: { error: 'errors', warning: 'warnings', info: 'notes' },
  none: { error: 'No errors', warning: 'No warnings', info: 'No notes' },
  title: { error: 'Error', warning: 'Warning', info: 'Note' },
  titles: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  off: 'off',
  switchedOff: 'Switched off',
  here: (here: string, byDefault: string) => `${here} here, ${byDefault} by default`,
};
