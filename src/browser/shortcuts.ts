import { announce } from './announce.ts';
import { base } from './base.ts';
import { isPlainClick } from './plain-click.ts';
import { createKeyReader } from './shortcut-keys.ts';
import { areShortcutsOn, startSwitch } from './shortcut-switch.ts';
import { stepThrough } from './step-through.ts';

const help = `${base}keyboard/`;

/**
 * Keyboard shortcuts on every page; `site/views/shortcuts.ts` lists them. Most press what the page shows anyway. None works
 * while somebody types or a dialog is open, or when the reader turned them off.
 */
export function startShortcuts(): void {
  const actions = new Map<string, () => void>([
    ['/', () => press('a[data-search-open]')],
    ['?', openHelp],
    ['t', changeTheme],
    ['j', () => stepThrough(1)],
    ['k', () => stepThrough(-1)],
    [']', () => press('main a[rel=next]')],
    ['[', () => press('main a[rel=prev]')],
    ['y', () => press('main button[data-copy="{address}"]')],
    ['g h', () => press('a.brand')],
    ...Array.from(document.querySelectorAll<HTMLElement>('.secs a[data-key]'), (link) => {
      return [`g ${link.dataset['key']}`, () => link.click()] as const;
    }),
  ]);
  const read = createKeyReader(new Set(actions.keys()));

  startSwitch(document);

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const { key, ctrlKey, metaKey, altKey, isComposing, timeStamp } = event;
    const isAltGraph = event.getModifierState('AltGraph');
    const name = read({ key, ctrlKey, metaKey, altKey, isComposing, timeStamp, isAltGraph });
    if (name === null || !areShortcutsOn()) return;
    event.preventDefault();
    actions.get(name)?.();
  });

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest(`.foot a[href="${help}"]`);
    if (!isPlainClick(event) || !link || document.querySelector('main [data-shortcuts]')) return;
    event.preventDefault();
    openHelp();
  });
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** On the page of the shortcuts there is nothing to open. */
function openHelp(): void {
  if (document.querySelector('main [data-shortcuts]')) return;
  void import('./shortcuts-sheet.ts').then(({ openSheet }) => openSheet(help));
}

function changeTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.tgl');
  button?.click();
  if (button) announce(button.title);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])');
  return isField || target.isContentEditable;
}
