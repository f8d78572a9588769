import SVGPathCommander from 'svg-path-commander';
import { addPoint, type Bounds } from './bounds.ts';

/** The bounds of a path's data; empty for none, and for data that no browser would draw. */
export function addPath(bounds: Bounds, data: string | null): void {
  const box = measure(data, (path) => SVGPathCommander.getPathBBox(path));
  if (!box) return;
  addPoint(bounds, box.x, box.y);
  addPoint(bounds, box.x2, box.y2);
}

/** The length of a path in pixels. */
export function pathLength(data: string | null): number {
  return measure(data, (path) => SVGPathCommander.getTotalLength(path)) ?? 0;
}

/** The point at a distance along a path, in pixels. */
export function pointOnPath(data: string | null, distance: number): { x: number; y: number } {
  return measure(data, (path) => SVGPathCommander.getPointAtLength(path, distance)) ?? { x: 0, y: 0 };
}

/** While it lays out, Mermaid asks for paths that hold NaN: what a browser does not draw has no size. */
function measure<Result>(data: string | null, ask: (path: string) => Result): Result | null {
  if (data === null || data.trim() === '' || data.includes('NaN')) return null;
  try {
    return ask(data);
  } catch {
    return null;
  }
}
