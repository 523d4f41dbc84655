import type { FiscalYear } from '../ita/fiscal-year';
import { folderName } from '../messages/document-names';
import { messageOf } from '../messages/failures';
import {
  type createDocument,
  createFolder,
  type FilesOfBook,
  type Folder,
  type YearFolder,
} from './documents';

/** The folder that this script made for the person before, wherever they have moved it and whatever they call it now. */
export function knownFolder({ folders }: FilesOfBook, year: FiscalYear): YearFolder | undefined {
  return folders.find((folder) => folder.year === year);
}

/** The same, or a new one where there is none or it is in the bin. Found, it costs no round trip. */
export function folderOfYear(files: FilesOfBook, book: string, year: FiscalYear, agency: string): YearFolder {
  return knownFolder(files, year) ?? createFolder(folderName(year, agency), book, year);
}

/**
 * Makes a document in a folder that Drive told of a while ago: the person may have deleted or binned it since. Then it is
 * made in `another`, and what was made in the bin stays there, with the rest of its folder.
 */
export function createIn(
  folder: Folder,
  another: () => Folder,
  create: (folder: Folder) => ReturnType<typeof createDocument>,
): ReturnType<typeof createDocument> & { readonly folder: Folder } {
  try {
    const made = create(folder);
    if (!made.isBinned) return { ...made, folder };
  } catch (error) {
    if (!messageOf(error).includes(`File not found: ${folder.id}`)) throw error;
  }
  const other = another();
  return { ...create(other), folder: other };
}
