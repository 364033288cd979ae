import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/webs/index.js';

/** A text file for a library; `path` has no leading slash. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Puts files into a library, making their folders. A file that is there is written again with the same words. */
export async function uploadFiles(
  sp: SPFI,
  sitePath: string,
  library: string,
  files: readonly ContentFile[],
): Promise<void> {
  const root = `${sitePath}/${library}`;
  for (const folder of new Set(files.flatMap(({ path }) => foldersOf(path)))) {
    await sp.web.folders.addUsingPath(`${root}/${folder}`, true);
  }
  for (const { path, text } of files) {
    const at = [root, ...path.split('/').slice(0, -1)].join('/');
    const name = path.split('/').at(-1) ?? path;
    await sp.web.getFolderByServerRelativePath(at).files.addUsingPath(name, text, { Overwrite: true });
  }
}

/** Every folder above a file, outermost first. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
