/** The settings of a content folder: what they may say, and how their text becomes that. */
export type { Locate } from './config/locate.ts';
export { parseConfig, type Settings } from './config/parse.ts';
export { CONFIG_FILE, type Config, configJsonSchema, defaultConfig, type Ignore } from './config/schema.ts';
