import type { Sprint } from '../model.ts';

/** How a message names a sprint: "Sprint 4". */
export function nameSprint({ label, title }: Pick<Sprint, 'label' | 'title'>): string {
  return label || title;
}
