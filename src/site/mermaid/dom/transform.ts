import { compose, fromDefinition, fromTransformAttribute, identity, type Matrix } from 'transformation-matrix';

const read = new Map<string, Matrix>();
const MOST_REMEMBERED = 10_000;

/** The matrix of a `transform` attribute. One that cannot be read moves nothing, as in a browser. */
export function parseTransform(attribute: string | null): Matrix {
  if (attribute === null || attribute.trim() === '') return identity();
  const known = read.get(attribute);
  if (known) return known;
  if (read.size >= MOST_REMEMBERED) read.clear();
  const matrix = parse(attribute);
  read.set(attribute, matrix);
  return matrix;
}

function parse(attribute: string): Matrix {
  try {
    return compose(fromDefinition(fromTransformAttribute(attribute)));
  } catch {
    return identity();
  }
}
