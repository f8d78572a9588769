import { words } from '#words/shortcuts.ts';
import style from '../styles/shortcuts.css?url';
import { create } from './create-element.ts';
import { loadSheet } from './load-sheet.ts';
import { startSwitch } from './shortcut-switch.ts';

let sheet: Promise<HTMLDialogElement> | undefined;

/** Shows the list of shortcuts over the page. It is that of the page at `address`, to which a failure leads. */
export async function openSheet(address: string): Promise<void> {
  sheet ??= createSheet(address);
  try {
    const dialog = await sheet;
    if (!dialog.open) dialog.showModal();
  } catch {
    location.assign(address);
  }
}

async function createSheet(address: string): Promise<HTMLDialogElement> {
  const [response] = await Promise.all([fetch(address), loadSheet(style)]);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.querySelector('[data-shortcuts]');
  if (!list) throw new Error(`${address} has no shortcuts`);
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  const close = create('button', { type: 'button' }, words.close);
  const title = create('h2', { id: 'shortcuts-title' }, words.title);
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.append(create('header', {}, title, close), document.adoptNode(list));
  document.body.append(dialog);
  startSwitch(dialog);
  return dialog;
}
