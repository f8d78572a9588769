/** What a reader chose against what pages show by themselves: columns by name, true for shown. Kept by the browser. */
type Wishes = Readonly<Record<string, boolean>>;

const STORE = 'columns';

/** The boxes by which a reader chooses columns. */
export interface ColumnMenu {
  readonly names: readonly string[];
  /** The columns that are shown when the address names none; `more` are those that the arrangement asks for. */
  byDefault(more: readonly string[]): string[];
  tick(columns: readonly string[]): void;
}

/** Brings the boxes to life. `choose` is told the columns that are ticked whenever a reader changes them. */
export function openColumnMenu(menu: HTMLElement, choose: (columns: readonly string[]) => void): ColumnMenu {
  const boxes = [...menu.querySelectorAll<HTMLInputElement>('input')];
  const own = boxes.filter((box) => box.defaultChecked).map(({ value }) => value);
  for (const box of boxes) {
    box.addEventListener('change', () => {
      store({ ...recall(), [box.value]: box.checked });
      choose(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    });
  }
  return {
    names: boxes.map(({ value }) => value),
    byDefault: (more) => {
      const wishes = recall();
      const isMeant = (name: string) => wishes[name] ?? (own.includes(name) || more.includes(name));
      return boxes.map(({ value }) => value).filter(isMeant);
    },
    tick: (columns) => {
      for (const box of boxes) box.checked = columns.includes(box.value);
    },
  };
}

/** Shows these columns of a table beside those that cannot be chosen. */
export function showColumns(table: HTMLTableElement, names: readonly string[], choosable: readonly string[]): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const hidden = heads.map(({ dataset: { column = '' } }) => choosable.includes(column) && !names.includes(column));
  for (const { cells } of table.rows) for (const [at, cell] of [...cells].entries()) cell.hidden = hidden[at] ?? false;
}

function recall(): Wishes {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? '{}') as Wishes;
  } catch {
    // Storage can be forbidden, or hold what another version wrote.
    return {};
  }
}

function store(wishes: Wishes): void {
  try {
    localStorage.setItem(STORE, JSON.stringify(wishes));
  } catch {}
}
