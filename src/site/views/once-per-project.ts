import type { ProjectIndex } from '../backlog-index.ts';

/** Makes a function of a project that is worked out once however many pages ask: each item's page would pay for all items. */
export function oncePerProject<Value>(work: (index: ProjectIndex) => Value): (index: ProjectIndex) => Value {
  const known = new WeakMap<ProjectIndex, { readonly value: Value }>();
  return (index) => {
    const made = known.get(index) ?? { value: work(index) };
    known.set(index, made);
    return made.value;
  };
}
