import { createAstroConfig } from './src/site/astro-config.ts';

export default await createAstroConfig({ content: process.env.BACKLOT_CONTENT ?? 'content' });
