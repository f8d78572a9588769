import type { EdgeList } from './edges.ts';

/** An item or a lane that a drawing names. */
export interface DrawnNode {
  readonly type: 'item' | 'lane';
  readonly key: string;
}

/** Whether words state that one item or lane waits for another. */
export type StatedOrder = (waiting: DrawnNode, awaited: DrawnNode) => boolean;

/** What the edges so far say about order. Those that are added later do not count. */
export function rememberOrder({ dependencies }: EdgeList): StatedOrder {
  const stated = new Set(
    dependencies
      .filter(({ kind }) => kind === 'blocks')
      .map(({ fromType, from, toType, to }) => JSON.stringify([fromType, from, toType, to])),
  );
  return (waiting, awaited) => stated.has(JSON.stringify([waiting.type, waiting.key, awaited.type, awaited.key]));
}

/**
 * Whether a drawing shows what is waited for behind what waits, as some people draw: true when more of its pairs of
 * waiting and awaited work are stated the other way round than are stated as drawn.
 */
export function isDrawnBackwards(pairs: readonly (readonly [DrawnNode, DrawnNode])[], stated: StatedOrder): boolean {
  const asDrawn = pairs.filter(([waiting, awaited]) => stated(waiting, awaited)).length;
  const reversed = pairs.filter(([waiting, awaited]) => stated(awaited, waiting)).length;
  return reversed > asDrawn;
}
