import type { Site } from './site';

/** Put in by the bundler; there is none where the source runs unbundled. */
declare const __CHARTSIDE_SITE__: Site | null | undefined;

/** The site this build is for; null: any site, each allowed by its user. */
export const thisBuild: Site | null = typeof __CHARTSIDE_SITE__ === 'undefined' ? null : __CHARTSIDE_SITE__;
