import { type Arrow, findPath, isOnPath } from './graph-paths.ts';

/**
 * Shows what a box depends on and what depends on it while it is pointed at or has the focus: all else steps back.
 * Arrows of boxes that the filters leave out step back with them.
 */
export function followPaths(svg: SVGSVGElement): void {
  const boxes = new Map(
    [...svg.querySelectorAll<SVGElement>('[data-node]')].map((box) => [box.dataset['node'] ?? '', box]),
  );
  const arrows = [...svg.querySelectorAll<SVGElement>('[data-arrow]')].map((element) => {
    const [from = '', to = ''] = (element.dataset['arrow'] ?? '').split(' ');
    return { element, ends: [from, to] satisfies Arrow };
  });
  const all = arrows.map(({ ends }) => ends);

  const light = (target: EventTarget | null): void => {
    const start = target instanceof Element ? target.closest<SVGElement>('[data-node]')?.dataset['node'] : undefined;
    svg.classList.toggle('following', start !== undefined);
    if (start === undefined) return;
    const path = findPath(all, start);
    for (const [name, box] of boxes) box.classList.toggle('lit', path.before.has(name) || path.after.has(name));
    for (const { element, ends } of arrows) element.classList.toggle('lit', isOnPath(path, ends));
  };
  svg.addEventListener('pointerover', ({ target }) => light(target));
  // Back to the box with the focus, if there is one.
  svg.addEventListener('pointerleave', () => light(document.activeElement));
  svg.addEventListener('focusin', ({ target }) => light(target));
  svg.addEventListener('focusout', () => light(null));

  const leaveOut = (): void => {
    const isOut = (name: string) => boxes.get(name)?.classList.contains('out') ?? false;
    for (const { element, ends } of arrows) element.classList.toggle('out', ends.some(isOut));
  };
  document.addEventListener('narrowed', leaveOut);
  leaveOut();
}
