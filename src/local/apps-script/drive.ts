import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Blob } from './blob';
import { isDocx } from './docx-check';
import { ApiException } from './exceptions';
import { partOf } from './part';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FilesCollection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type AboutCollection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection;
type PermissionsCollection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type OptionalArgs = Record<string, unknown>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
/** What Drive v3 answers when no `fields` are asked for. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

export interface LocalUser {
  readonly name: string;
  readonly email: string;
}

/** A document that Drive made here: a .docx file. */
export interface MadeFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Of a Google Doc, or of a Word file that stays one. */
  readonly mimeType: string;
  /** ISO 8601, in UTC. */
  readonly createdTime: string;
  /** What the script noted of it for itself. */
  readonly appProperties: Readonly<Record<string, string>>;
  /** The folder that it was made in, if any. */
  readonly parents: readonly string[];
}

/** A folder that Drive made: nothing of it is on this machine, its documents lie beside the others. */
export interface MadeFolder extends Omit<MadeFile, 'path' | 'mimeType'> {
  readonly path: null;
  readonly mimeType: typeof FOLDER;
  /** In the bin, with all that lies in it. */
  readonly binned: boolean;
}

/** A document that was shared here, and the letter that Drive sent with it; null when it sent none. */
export interface Share {
  readonly fileId: string;
  readonly email: string;
  readonly role: string;
  readonly letter: string | null;
}

/** The advanced Drive service, v3: Google Docs become .docx files of a folder. */
export class Drive extends partOf<GoogleAppsScript.Drive>('Drive', 'Drive') {
  readonly #files: Files;
  readonly #about: About;
  readonly #permissions: Permissions;

  /** @param linkTo the address under which a document of this path opens */
  constructor(
    outDir: string,
    user: LocalUser,
    made: MadeFile[],
    folders: MadeFolder[],
    shares: Share[],
    now: () => Date,
    linkTo: (path: string) => string = (path) => pathToFileURL(path).href,
  ) {
    super();
    this.#files = new Files(outDir, user, made, folders, shares, now, linkTo);
    this.#about = new About(user);
    this.#permissions = new Permissions(made, shares);
  }

  get Permissions() {
    return this.#permissions;
  }

  get Files() {
    return this.#files;
  }

  get About() {
    return this.#about;
  }
}

class Files extends partOf<FilesCollection>('Drive', 'Files', ['create', 'get', 'list', 'update', 'export']) {
  constructor(
    private readonly outDir: string,
    private readonly user: LocalUser,
    private readonly made: MadeFile[],
    private readonly folders: MadeFolder[],
    private readonly shares: readonly Share[],
    private readonly now: () => Date,
    private readonly linkTo: (path: string) => string,
  ) {
    super();
  }

  /** Turns a .docx blob into a document. @throws ApiException for any other blob, as Google's converter does */
  create(resource: File, blob?: GoogleAppsScript.Base.Blob, options?: OptionalArgs): File {
    const method = 'drive.files.create';
    const parent = resource.parents?.[0];
    if (parent !== undefined && !this.folders.some(({ id }) => id === parent))
      throw new ApiException(method, `File not found: ${parent}.`);
    if (resource.mimeType === FOLDER && !blob) return this.#createFolder(resource, options);
    const mimeType = resource.mimeType ?? '';
    if (mimeType !== GOOGLE_DOC && mimeType !== DOCX) {
      throw new TypeError(`Drive.Files.create: the local host makes no files of the type “${mimeType}”`);
    }
    const bytes = (blob as Blob | undefined)?.bytes;
    if (!bytes || !isDocx(bytes)) throw new ApiException(method, 'Bad Request');
    const name = resource.name ?? 'Untitled';
    const path = freePath(this.outDir, fileName(name).replace(/\.docx$/, ''));
    mkdirSync(this.outDir, { recursive: true });
    writeFileSync(path, bytes, { flag: 'wx' });
    const appProperties = propertiesOf(resource, method);
    const createdTime = this.now().toISOString();
    const parents = resource.parents ?? [];
    const made = { id: randomUUID(), name, path, mimeType, createdTime, appProperties, parents };
    this.made.push(made);
    return pick(this.#told(made), String(options?.fields ?? DEFAULT_FIELDS), method);
  }

  #createFolder(resource: File, options?: OptionalArgs): File {
    const method = 'drive.files.create';
    const folder: MadeFolder = {
      id: randomUUID(),
      name: resource.name ?? 'Untitled',
      path: null,
      mimeType: FOLDER,
      createdTime: this.now().toISOString(),
      appProperties: propertiesOf(resource, method),
      parents: resource.parents ?? [],
      binned: false,
    };
    this.folders.push(folder);
    return pick(this.#told(folder), String(options?.fields ?? DEFAULT_FIELDS), method);
  }

  // Typed by @types as giving a text where the media are asked for.
  get(fileId: string, options?: OptionalArgs): never {
    const method = 'drive.files.get';
    if (options?.alt !== undefined)
      throw new TypeError('Drive.Files.get: the local host tells of files only');
    const file = this.#told(this.#made(fileId, method));
    return pick(file, String(options?.fields ?? DEFAULT_FIELDS), method) as never;
  }

  /** The script's own files, folders first, newest first, by the terms that it asks in. @throws ApiException for any other term */
  list(options?: OptionalArgs): GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList {
    const method = 'drive.files.list';
    const asked = String(options?.q ?? '')
      .split(/ and (?=trashed|\(?createdTime|appProperties)/)
      .filter((term) => term !== '');
    const newestFirst = <T extends MadeFile | MadeFolder>(made: readonly T[]) => [...made].reverse();
    const files = [...newestFirst(this.folders), ...newestFirst(this.made)]
      .map((file) => this.#told(file))
      .filter((file) => asked.every((term) => fits(file, term, method)))
      .slice(0, Number(options?.pageSize ?? 100));
    return pick(
      { kind: 'drive#fileList', files },
      String(options?.fields ?? 'files(kind,id,name,mimeType)'),
      method,
    );
  }

  #told(file: MadeFile | MadeFolder) {
    const { id, name, path, mimeType, createdTime, appProperties } = file;
    const owner = { kind: 'drive#user', displayName: this.user.name, emailAddress: this.user.email };
    return {
      kind: 'drive#file',
      id,
      name,
      mimeType,
      webViewLink: path === null ? `https://drive.google.com/drive/folders/${id}` : this.linkTo(path),
      createdTime,
      appProperties,
      trashed: this.#isTrashed(file),
      owners: [owner],
      permissions: [
        { kind: 'drive#permission', type: 'user', role: 'owner', emailAddress: owner.emailAddress },
        ...this.shares
          .filter(({ fileId }) => fileId === id)
          .map(({ email, role }) => ({ kind: 'drive#permission', type: 'user', role, emailAddress: email })),
      ],
    };
  }

  /** “Either explicitly or from a trashed parent folder”, as Google's reference has it. */
  #isTrashed(file: MadeFile | MadeFolder): boolean {
    const within = this.folders.filter(({ id }) => file.parents.includes(id));
    return ('binned' in file && file.binned) || within.some((folder) => this.#isTrashed(folder));
  }

  /** The document as a .docx. Google's own gives its bytes only where they are asked for (brucemcpherson/gas-fakes#117). */
  // Typed by @types as giving nothing.
  export(fileId: string, mimeType: string, options?: OptionalArgs): never {
    const method = 'drive.files.export';
    const { name, path } = this.#made(fileId, method);
    if (options?.alt !== 'media') {
      throw new ApiException(method, 'Export requires alt=media to download the exported content.');
    }
    if (mimeType !== DOCX) throw new ApiException(method, 'The requested conversion is not supported.');
    return new Blob(readFileSync(path), DOCX, `${name}.docx`) as never;
  }

  /** Bins a document: the file goes, as a bin does in the end. A folder stays, and what lies in it. */
  update(resource: File, fileId: string): File {
    const file = this.folders.find(({ id }) => id === fileId) ?? this.#made(fileId, 'drive.files.update');
    if (resource.trashed !== true || Object.keys(resource).length > 1) {
      throw new TypeError('Drive.Files.update: the local host only bins files');
    }
    if (file.path === null) this.folders[this.folders.indexOf(file)] = { ...file, binned: true };
    else {
      rmSync(file.path, { force: true });
      this.made.splice(this.made.indexOf(file), 1);
    }
    return { kind: 'drive#file', id: fileId, name: file.name, mimeType: file.mimeType };
  }

  /** Under drive.file a script reaches the files that it made, and no other. */
  #made(fileId: string, method: string): MadeFile {
    const file = this.made.find(({ id }) => id === fileId);
    if (!file) throw new ApiException(method, `File not found: ${fileId}.`);
    return file;
  }
}

/** Of a property's key and value together, in UTF-8. */
const MOST_BYTES_OF_PROPERTY = 124;

function propertiesOf(resource: File, method: string): Record<string, string> {
  const appProperties = (resource.appProperties ?? {}) as Record<string, string>;
  const tooLong = Object.entries(appProperties).find(
    (entry) => Buffer.byteLength(entry.join('')) > MOST_BYTES_OF_PROPERTY,
  );
  if (tooLong) throw new ApiException(method, 'The property key and value are too long.');
  return appProperties;
}

type Told = Pick<MadeFile, 'name' | 'mimeType' | 'createdTime' | 'appProperties'> & {
  readonly trashed: boolean;
};

function fits(file: Told, term: string, method: string): boolean {
  const property = /^appProperties has \{ key='([^']*)' and value='([^']*)' \}$/.exec(term);
  if (property) return file.appProperties[property[1] ?? ''] === property[2];
  const either = /^\((.*)\)$/.exec(term)?.[1]?.split(' or ');
  if (either) return either.some((each) => fits(file, each, method));
  const [, type] = /^mimeType = '([^']*)'$/.exec(term) ?? [];
  if (type !== undefined) return file.mimeType === type;
  const [, since] = /^createdTime > '([^']*)'$/.exec(term) ?? [];
  if (since !== undefined) return Date.parse(file.createdTime) > Date.parse(since);
  const [, name] = /^name = '([^'\\]*)'$/.exec(term) ?? [];
  if (name !== undefined) return file.name === name;
  if (term === 'trashed = false') return !file.trashed;
  throw new ApiException(method, 'Invalid Value');
}

class Permissions extends partOf<PermissionsCollection>('Drive', 'Permissions', ['create']) {
  constructor(
    private readonly made: readonly MadeFile[],
    private readonly shares: Share[],
  ) {
    super();
  }

  /** Under drive.file a script reaches the files that it made, and no other. */
  create(resource: Permission, fileId: string, options?: OptionalArgs): Permission {
    const method = 'drive.permissions.create';
    if (!this.made.some(({ id }) => id === fileId))
      throw new ApiException(method, `File not found: ${fileId}.`);
    const { type, role = '', emailAddress = '' } = resource;
    if (type !== 'user' || !['reader', 'commenter', 'writer'].includes(role)) {
      throw new ApiException(method, 'The permission type and role fields are required.');
    }
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress)) {
      throw new ApiException(
        method,
        'The specified emailAddress is invalid or not applicable for the given permission type.',
      );
    }
    const letter = options?.sendNotificationEmail === false ? null : String(options?.emailMessage ?? '');
    this.shares.push({ fileId, email: emailAddress, role, letter });
    return { id: randomUUID(), type, role, kind: 'drive#permission' };
  }
}

class About extends partOf<AboutCollection>('Drive', 'About', ['get']) {
  constructor(private readonly user: LocalUser) {
    super();
  }

  get(options: OptionalArgs): GoogleAppsScript.Drive_v3.Drive.V3.Schema.About {
    if (!options.fields) {
      throw new ApiException('drive.about.get', "The 'fields' parameter is required for this method.");
    }
    const user = { kind: 'drive#user', displayName: this.user.name, emailAddress: this.user.email };
    return pick({ kind: 'drive#about', user }, String(options.fields), 'drive.about.get');
  }
}

/** The fields that were asked for: 'id,name', '*', 'user', 'user/emailAddress' or 'user(displayName,emailAddress)'. */
function pick<T extends object>(whole: T, fields: string, method: string): Partial<T> {
  if (fields === '*') return whole;
  const picked: Record<string, unknown> = {};
  // One level of brackets may stand within the others.
  const parts = /([^,(/\s]+)(?:\/([^,\s]+)|\(((?:[^()]|\([^()]*\))*)\))?/g;
  for (const [, field = '', below, among] of fields.matchAll(parts)) {
    const value = (whole as Record<string, unknown>)[field];
    if (value === undefined) throw new ApiException(method, `Invalid field selection ${field}`);
    const inner = below ?? among;
    const within = (part: object) => (inner ? pick(part, inner, method) : part);
    if (Array.isArray(value)) picked[field] = value.map(within);
    else picked[field] = typeof value === 'object' && value ? within(value) : value;
  }
  return picked as Partial<T>;
}

/** The name without what file systems cannot hold. */
function fileName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const safe = name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '_').replace(/[. ]+$/, '');
  return safe || 'Untitled';
}

/** A path that nothing stands at: 'NAME.docx', 'NAME (2).docx', … */
function freePath(dir: string, name: string): string {
  for (let count = 1; ; count++) {
    const path = join(dir, `${name}${count === 1 ? '' : ` (${count})`}.docx`);
    if (!existsSync(path)) return path;
  }
}
