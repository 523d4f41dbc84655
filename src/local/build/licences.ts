import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';

/** A package of which something is in what we give away. */
interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The files that esbuild bundled. @param root the folder that the paths of the metafile start from */
export function bundledFiles({ inputs }: Metafile, root: string): readonly string[] {
  return Object.keys(inputs).map((path) => resolve(root, path));
}

/**
 * The licences of the packages that the files come from, as one comment of HTML: it stands before the pages, in the file
 * that goes with every copy of the script and that no menu and no edit has to load.
 * @throws Error for a package without a licence text
 */
export async function licenceComment(files: readonly string[]): Promise<string> {
  const folders = [...new Set(files.flatMap(packageFolder))].sort();
  const packages = await Promise.all(folders.map(readPackage));
  const texts = [...new Map(packages.map((each) => [`${each.name} ${each.version}`, each]))].map(
    ([title, { licence }]) => `${title}\n\n${licence}`,
  );
  const text = ['Licences of what is bundled in Code.js and in these pages', ...texts].join(
    `\n\n${'-'.repeat(80)}\n`,
  );
  return `<!--\n${text.replace(/--(?=!?>)/g, '- - ')}\n-->\n`;
}

const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

function packageFolder(file: string): string[] {
  const folder = PACKAGE_FOLDER.exec(file)?.[1];
  return folder === undefined ? [] : [folder];
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as BundledPackage;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} is bundled, and has no licence text`);
  return { name, version, licence: chosenLicence(await readFile(join(folder, file), 'utf8')) };
}

/** Of two licences that a package leaves to choose from, the MIT one is ours: it ends with these words. */
function chosenLicence(text: string): string {
  const plain = text.replace(/\r\n/g, '\n').trim();
  if (!/GNU GENERAL PUBLIC LICENSE/i.test(plain)) return plain;
  const mit = /^[\s\S]*?\bTHE\s+SOFTWARE\./.exec(plain)?.[0];
  if (mit === undefined) throw new Error('a licence that may be chosen, and is not MIT');
  return mit;
}
