import type { z } from 'zod';
import type { SettingPath } from './locate.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What may stand at a setting. */
export interface Allowed {
  /** The names that it may hold; none when it takes any, or holds nothing by name. */
  readonly names: readonly string[];
  /** What it is for, as a sentence; empty when nothing is to be said. */
  readonly description: string;
}

/** Looks up what a JSON Schema says of a setting. */
export function describeAllowed(root: JsonSchema, path: SettingPath): Allowed {
  let schemas = [root];
  for (const step of path) schemas = schemas.flatMap(listVariants).flatMap((schema) => enter(schema, step));
  const variants = schemas.flatMap(listVariants);
  const names = variants.flatMap((schema) => [...Object.keys(schema.properties ?? {}), ...listNames(schema)]);
  return { names, description: schemas.find(({ description }) => description)?.description ?? '' };
}

function enter(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  const inner =
    typeof step === 'number' ? schema.items : (schema.properties?.[String(step)] ?? schema.additionalProperties);
  return [inner].flat().filter((one): one is JsonSchema => typeof one === 'object');
}

function listVariants(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap((variant) => listVariants(variant as JsonSchema)) : [schema];
}

function listNames({ propertyNames }: JsonSchema): string[] {
  return typeof propertyNames === 'object' ? (propertyNames.enum ?? []).map(String) : [];
}
