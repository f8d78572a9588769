/** Outlines of Lucide (ISC licence), each a path in a box of 24 by 24. */
export const icons = {
  search: 'm21 21-4.34-4.34M3 11a8 8 0 1 1 16 0 8 8 0 1 1-16 0',
  theme:
    'M12 2v2M14.837 16.385a6 6 0 1 1-7.223-7.222c.624-.147.97.66.715 1.248a4 4 0 0 0 5.26 5.259c.589-.255 1.396.09 1.248.715M16 12a4 4 0 0 0-4-4m19 5-1.256 1.256M20 12h2',
  down: 'm6 9 6 6 6-6',
  warning: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  info: 'M2 12a10 10 0 1 1 20 0 10 10 0 1 1-20 0M12 16v-4M12 8h.01',
  error:
    'm15 9-6 6M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586zm9 9 6 6',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;

export function isIcon(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}
