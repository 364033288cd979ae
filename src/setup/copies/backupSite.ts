import { constants } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { packBackup } from '../../data/backup/backupFile.ts';
import { makeBackup } from '../../data/backup/makeBackup.ts';
import { Stopped } from '../tenant/stopped.ts';
import type { Terminal } from '../tenant/terminal.ts';
import { readCopyOptions } from './copyOptions.ts';
import { openSite } from './openSite.ts';

/** `npm run backup`: every list and library of a site into one file. Throws in words; resolves to true once it is written. */
export async function backupSite(args: string[], terminal: Terminal): Promise<boolean> {
  const options = readCopyOptions('backup', args);
  const file = resolve(options.file);
  await checkPlace(file);
  const site = await openSite(options, terminal);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const backup = await makeBackup(site, {
    productVersion: version,
    now: new Date().toISOString(),
    onProgress: ({ part, done, of }) => terminal.say(`${done} of ${of}: ${part}`),
  });
  const zip = await packBackup(backup);
  await writeFile(file, zip, { flag: 'wx' });
  const rows = backup.lists.reduce((sum, list) => sum + list.rows.length, 0);
  const unreadable = backup.lists.reduce((sum, list) => sum + list.unreadable, 0);
  terminal.say(
    `${rows} rows of ${backup.lists.length} lists and ${backup.files.length} files are in ${file}.`,
  );
  if (unreadable > 0)
    terminal.say(
      `${unreadable} of the rows cannot be read by the hub. They are in the copy as they are; Settings lists them.`,
    );
  terminal.say(`Highest marking: ${backup.highestMarking}. Keep the file as that asks.`);
  return true;
}

/** Said before anybody signs in and waits. */
async function checkPlace(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Stopped(`${file} is there already and is not written over. Name another file.`);
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new Stopped(`Nothing can be written in ${dirname(file)}. Name another folder.`);
  });
}
