/** The list of a combobox: one option is selected while the focus stays in the box. */
export interface Options {
  /** Shows other options. What was selected stays so if it is still there, else `selectsFirst` decides. */
  replace(groups: readonly Node[], selectsFirst: boolean): void;
  readonly selected: HTMLAnchorElement | null;
}

/**
 * Brings a combobox with a list of links to life: Up and Down select round and round, Home and End as soon as somebody walks
 * in the list; before that they belong to the text in the box.
 */
export function createOptions(input: HTMLInputElement, list: HTMLElement): Options {
  let options: HTMLAnchorElement[] = [];
  let selected: HTMLAnchorElement | null = null;
  let isWalking = false;

  const select = (next: HTMLAnchorElement | null): void => {
    if (selected) selected.ariaSelected = 'false';
    selected = next;
    input.setAttribute('aria-activedescendant', next?.id ?? '');
    if (!next) return;
    next.ariaSelected = 'true';
    if (isWalking) next.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('input', () => {
    isWalking = false;
  });
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || options.length === 0) return;
    const at = selected ? options.indexOf(selected) : -1;
    const to = findStep(event.key, at, options.length, isWalking);
    if (to === null) return;
    event.preventDefault();
    isWalking = true;
    select(options[to] ?? null);
  });

  return {
    replace(groups, selectsFirst) {
      const kept = isWalking ? selected?.href : undefined;
      select(null);
      replaceChanged(list, groups);
      options = [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
      input.ariaExpanded = String(options.length > 0);
      const again = options.find(({ href }) => href === kept);
      isWalking = again !== undefined;
      select(again ?? (selectsFirst ? (options[0] ?? null) : null));
      if (!again) list.scrollTop = 0;
    },
    get selected() {
      return selected;
    },
  };
}

/** Leaves alone what stays the same: whoever is pressing a link when more is found still presses it. */
function replaceChanged(parent: HTMLElement, nodes: readonly Node[]): void {
  const old = [...parent.childNodes];
  for (const [at, node] of nodes.entries()) {
    const present = old[at];
    if (!present) parent.append(node);
    else if (!present.isEqualNode(node)) present.replaceWith(node);
  }
  for (const left of old.slice(nodes.length)) left.remove();
}

/** The option that a key leads to from another; null for a key that leads to none. */
export function findStep(key: string, at: number, count: number, isWalking: boolean): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count;
  if (!isWalking) return null;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : null;
}
