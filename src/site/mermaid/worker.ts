import { setImmediate } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { installWindow } from './dom/install-window.ts';
import type { DrawingAnswer, DrawingJob } from './drawing.ts';

/** The drawing process: says when it is ready, then answers each job in turn. It has a window of its own, its own heap and UTC as its time zone. */
installWindow(new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window);
const { drawDiagram } = await import('./worker/draw-diagram.ts');

process.on('message', async ({ key, source, id }: DrawingJob) => {
  const answer: DrawingAnswer = { key, result: await drawDiagram(source, id) };
  process.send?.(answer);
  // A turn of the event loop lets jsdom forget the drawing.
  await setImmediate();
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
