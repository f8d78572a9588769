import type { Name } from '../naming.ts';
import { name, quote } from './naming.ts';

/** What stands at the related places of findings. */
export const words = {
  stated: 'stated here',
  statedToo: 'stated here too',
  defined: (thing: Name) => `${name(thing)} is defined here`,
  says: (text: string) => `${quote(text)} stated here`,
  saysToo: (text: string) => `${quote(text)} stated here too`,
  is: (thing: Name, status: string) => `${name(thing)} is ${quote(status)} here`,
  waits: (thing: Name, awaited: Name) => `${name(thing)} waits for ${name(awaited)} here`,
};
