const STEP = 1.25;
const LEAST = 0.2;
const MOST = 4;

/**
 * Lets a graph be made larger and smaller in its frame: by buttons, by + − 0 where the frame has the focus, by a pinch
 * or the wheel with ctrl. The frame scrolls by itself; a mouse can drag it as well.
 */
export function addZoom(frame: HTMLElement, svg: SVGSVGElement, controls: HTMLElement): void {
  const { width, height } = svg.viewBox.baseVal;
  let scale = 1;

  /** The point of the picture at `x`, `y` of the frame stays where it is. */
  const zoomTo = (next: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void => {
    const factor = Math.min(MOST, Math.max(LEAST, next)) / scale;
    const [left, top] = [(frame.scrollLeft + x) * factor - x, (frame.scrollTop + y) * factor - y];
    scale *= factor;
    svg.setAttribute('width', `${width * scale}`);
    svg.setAttribute('height', `${height * scale}`);
    frame.scrollTo({ left, top, behavior: 'instant' });
  };
  const steps: Readonly<Record<string, () => void>> = {
    in: () => zoomTo(scale * STEP),
    out: () => zoomTo(scale / STEP),
    reset: () => zoomTo(1),
  };
  const keys: Readonly<Record<string, string>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };

  controls.hidden = false;
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
    steps[button?.dataset['step'] ?? '']?.();
  });
  frame.addEventListener('keydown', (event) => {
    const step = steps[keys[event.key] ?? ''];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step();
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      // Browsers report a pinch on a touch pad as the wheel with ctrl.
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = frame.getBoundingClientRect();
      zoomTo(scale * Math.exp(-event.deltaY / 200), event.clientX - left, event.clientY - top);
    },
    { passive: false },
  );
  addDragging(frame);
}

/** Boxes keep their clicks: only the ground between them is dragged. Touch scrolls without this. */
function addDragging(frame: HTMLElement): void {
  frame.addEventListener('pointerdown', (event) => {
    const isGround = event.target instanceof Element && event.target.closest('a') === null;
    if (event.pointerType !== 'mouse' || event.button !== 0 || !isGround) return;
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (frame.hasPointerCapture(event.pointerId)) frame.scrollBy(-event.movementX, -event.movementY);
  });
}
