type DriveService = GoogleAppsScript.Drive;

/**
 * The advanced Drive service.
 * @throws Error in Google's words when it was not switched on, as when the script was pasted in without its manifest.
 */
export function drive(): {
  [Part in 'Files' | 'About' | 'Permissions']: NonNullable<DriveService[Part]>;
} {
  const service = typeof Drive === 'undefined' ? undefined : Drive;
  if (!service?.Files || !service.About || !service.Permissions) {
    throw new ReferenceError('Drive is not defined');
  }
  return { Files: service.Files, About: service.About, Permissions: service.Permissions };
}
