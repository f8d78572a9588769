/* Made by `npm run fonts`. */

/** A character that the fonts have and their small files lack. */
export const inLargeFonts =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks in it stand for themselves
  /[\u{A1}-\u{A6}\u{A8}-\u{AA}\u{AC}-\u{AF}\u{B1}\u{B3}-\u{B6}\u{B8}-\u{BA}\u{BC}-\u{C3}\u{C5}-\u{D5}\u{D8}-\u{DB}\u{DD}-\u{DE}\u{E0}-\u{E3}\u{E5}-\u{F5}\u{F7}-\u{FB}\u{FD}-\u{2CC}\u{2CE}-\u{2D7}\u{2DA}\u{2DC}-\u{301}\u{303}-\u{304}\u{308}-\u{309}\u{323}\u{329}\u{370}-\u{377}\u{37A}-\u{37F}\u{384}-\u{38A}\u{38C}\u{38E}-\u{3A1}\u{3A3}-\u{52F}\u{1C80}-\u{1C8A}\u{1D00}-\u{1DBF}\u{1E00}-\u{1EFF}\u{2000}-\u{2012}\u{2015}-\u{2017}\u{201A}-\u{201B}\u{201F}-\u{2021}\u{2023}-\u{2025}\u{2027}-\u{2038}\u{203B}-\u{206F}\u{20A0}-\u{20C0}\u{2113}\u{2116}\u{2122}\u{2215}\u{2C60}-\u{2C7F}\u{2DE0}-\u{2DFF}\u{A640}-\u{A69F}\u{A720}-\u{A7FF}\u{FE2E}-\u{FE2F}\u{FEFF}\u{FFFD}]/u;
