import { folderName } from '../messages/document-names';
import { createFolder, type FilesOfBook, type YearFolder } from './documents';

/**
 * The folder for the documents of a year: the one that this script made for the person before, wherever they have moved
 * it and whatever they call it now, or a new one where there is none or it is in the bin. Found, it costs no round trip.
 */
export function folderOfYear(
  { folders }: FilesOfBook,
  book: string,
  year: number,
  agency: string,
): YearFolder {
  return folders.find((folder) => folder.year === year) ?? createFolder(folderName(year, agency), book, year);
}
