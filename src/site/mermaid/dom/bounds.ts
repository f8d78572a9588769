import { applyToPoints, type Matrix } from 'transformation-matrix';

/** A rectangle that grows with what is put into it; empty while `left` is greater than `right`. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function createBounds(): Bounds {
  return { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
}

export function addPoint(bounds: Bounds, x: number, y: number): void {
  if (Number.isNaN(x) || Number.isNaN(y)) return;
  bounds.left = Math.min(bounds.left, x);
  bounds.top = Math.min(bounds.top, y);
  bounds.right = Math.max(bounds.right, x);
  bounds.bottom = Math.max(bounds.bottom, y);
}

export function addRectangle(bounds: Bounds, x: number, y: number, width: number, height: number): void {
  addPoint(bounds, x, y);
  addPoint(bounds, x + width, y + height);
}

/** Adds the corners of a rectangle after they were moved. */
export function addMoved(bounds: Bounds, { left, top, right, bottom }: Bounds, matrix: Matrix): void {
  if (left > right) return;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  for (const { x, y } of applyToPoints(matrix, corners)) addPoint(bounds, x, y);
}

/** Bounds as the DOM gives them; an empty one has no size at the origin. */
export function toRectangle({ left, top, right, bottom }: Bounds) {
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}
