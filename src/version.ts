/** The version in package.json, which the build puts in. A copy of a sheet never hears of updates, so the menu shows it. */
declare const __ITA_VERSION__: string;

export const VERSION: string = __ITA_VERSION__;
