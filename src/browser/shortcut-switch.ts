const STORE = 'shortcuts';

/** False when the reader turned shortcuts of a single key off, in this browser. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Brings the switch below the list of shortcuts to life. Where storage is forbidden there is none. */
export function startSwitch(root: ParentNode): void {
  const line = root.querySelector<HTMLElement>('[data-shortcuts-switch]');
  const box = line?.querySelector('input');
  if (!line || !box || !canStore()) return;
  line.hidden = false;
  box.checked = areShortcutsOn();
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, 'off');
  });
}

function canStore(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}
