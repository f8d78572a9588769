import type { Sprint } from '../model.ts';

/** Items, sprints or lanes of all projects by `project/key`. */
export function indexByName<Part extends { readonly project: string; readonly key: string }>(
  parts: readonly Part[],
): Map<string, Part> {
  return new Map(parts.map((part) => [`${part.project}/${part.key}`, part]));
}

/** How a message names a sprint: "Sprint 4". */
export function nameSprint({ label, title }: Pick<Sprint, 'label' | 'title'>): string {
  return label || title;
}
