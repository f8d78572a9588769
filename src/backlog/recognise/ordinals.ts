import type { ItemStatement } from './statement.ts';

/**
 * Makes the number of ordered entries their id where the document counts its work through:
 * ```
 * 1. **First task**     …     7. **Seventh task**     …     Dependencies: Task 5
 * ```
 * A number that starts again in each list, or that nothing refers to, is only a rank.
 */
export function promoteOrdinals(items: readonly ItemStatement[], text: string): ItemStatement[] {
  const numbered = items.filter((item) => item.id === null && item.ordinal !== null && !item.mentionOnly);
  const numbers = numbered.map((item) => item.ordinal ?? 0);
  const isCounted =
    numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  if (!isCounted || !REFERS_BY_NUMBER.test(text)) return [...items];
  return items.map((item) =>
    item.id === null && item.ordinal !== null ? { ...item, id: String(item.ordinal) } : item,
  );
}

const REFERS_BY_NUMBER =
  /(?:tasks?|items?|stor(?:y|ies)|tickets?|tareas?|tâches?|tarefas?|aufgaben?|uppgift(?:er)?|задач[аи]?|任务|タスク|작업|attività)\s*(?:[:：]\s*)?#?\d/iu;
