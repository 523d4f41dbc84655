import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Where Debian and others put it, unless ITA_CHROMIUM names the place. The one without windows first: the others make
 * theirs all the same, with nobody to see them, which takes twice the time.
 */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The machine's own browser, or null when it has none: nothing is downloaded. */
export function findChromium(): string | null {
  const { ITA_CHROMIUM: named } = process.env;
  return (named ? [named] : PLACES).find((path) => existsSync(path)) ?? null;
}

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
];

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}
