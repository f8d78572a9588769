import { inLargeFonts } from './large-fonts.ts';

/** Letters without case, such as Arabic and Chinese, which the fonts do not have. */
const uncased = /\p{Lo}/u;

/** Whether a text has letters that the small fonts lack, and is set with `writing-systems.css`. */
export function needsWritingSystems(text: string): boolean {
  return inLargeFonts.test(text) || uncased.test(text);
}
