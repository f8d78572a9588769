import { buildSite } from './build-site.ts';
import { CHROMIUM_PATH, provideChromium } from './chromium.ts';
import { writeLargeContent } from './large-content.ts';
import { type ServedSite, serveDirectory } from './serve.ts';
import { edgeSite, germanSite, hostileSite, languagesSite, largeSite, sites, smallSite } from './site.ts';

/** Finds a browser, builds the sites and serves them until the tests are over. */
export default async function setUp(): Promise<() => Promise<void>> {
  process.env[CHROMIUM_PATH] = await provideChromium();
  await writeLargeContent();
  const served: ServedSite[] = [];
  for (const site of [
    ...Object.values(sites),
    germanSite,
    hostileSite,
    languagesSite,
    largeSite,
    edgeSite,
    smallSite,
  ]) {
    await buildSite(site);
    const server = await serveDirectory(site.directory, site.base);
    process.env[site.variable] = server.address;
    served.push(server);
  }
  return async () => {
    await Promise.all(served.map((server) => server.close()));
  };
}
