import type { Site } from './site';

/** Put in by the bundler; there is none where the source runs unbundled. */
declare const CHARTSIDE_SITE_BUILT_FOR: Site | null | undefined;

/** The site this build is for; null: any site, each allowed by its user. */
export const thisBuild: Site | null = typeof CHARTSIDE_SITE_BUILT_FOR === 'undefined' ? null : CHARTSIDE_SITE_BUILT_FOR;
