import { words as pages } from '#words/page.ts';
import { words } from '#words/shortcuts.ts';
import { SECTION_KEYS, type SectionName } from './page.ts';

/** What keys do: `keys` are pressed one after the other, `or` are pressed together instead. */
export interface ShortcutView {
  readonly keys: readonly string[];
  readonly or: readonly string[];
  readonly what: string;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly ShortcutView[];
}

/** All keys that `browser/shortcuts.ts` listens to. */
export function listShortcuts(): ShortcutGroup[] {
  const sections = Object.entries(SECTION_KEYS) as [SectionName, string][];
  return [
    {
      title: words.anywhere,
      shortcuts: [{ ...press('/', words.search), or: ['Ctrl', 'K'] }, press('?', words.help), press('t', words.theme)],
    },
    {
      title: words.onPage,
      shortcuts: [
        press('j', words.next),
        press('k', words.previous),
        press(']', words.nextPage),
        press('[', words.previousPage),
        press('y', words.copy),
      ],
    },
    {
      title: words.goTo,
      shortcuts: [press('g h', words.home), ...sections.map(([name, key]) => press(`g ${key}`, pages.names[name]))],
    },
  ];
}

function press(keys: string, what: string): ShortcutView {
  return { keys: keys.split(' '), or: [], what };
}
