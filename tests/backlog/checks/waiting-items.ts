import type { StatedWait } from '../../../src/backlog/checks/stated-waits.ts';
import type { Item, StatusClass } from '../../../src/backlog/model.ts';
import { claim, item, place, status } from '../sample.ts';

/** An item with a status that it states itself on a line, in words. */
export function stated(key: string, statusClass: StatusClass, text: string, line: number, more: Partial<Item> = {}) {
  const claims = [claim('status', statusClass, place(line, 8, text.length), { text })];
  return item(key, { status: status(statusClass, text), claims, ...more });
}

/** What a field of a definition says that its item waits for. */
export function statedWait(text: string, more: Partial<StatedWait> = {}): StatedWait {
  return { text, place: place(1), role: 'definition', isNone: false, ...more };
}
