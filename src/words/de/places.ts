import type { words as english } from '../en/places.ts';
import { name, quote } from './naming.ts';

export const words: typeof english = {
  stated: 'steht hier',
  statedToo: 'steht auch hier',
  defined: (thing) => `${name(thing)} ist hier definiert`,
  says: (text) => `${quote(text)} steht hier`,
  saysToo: (text) => `${quote(text)} steht auch hier`,
  is: (thing, status) => `${name(thing)} ist hier ${quote(status)}`,
  waits: (thing, awaited) => `${name(thing)} wartet hier auf ${name(awaited)}`,
};
