import { readFile } from 'node:fs/promises';
import type { Backup } from '../../data/backup/backup.ts';
import { unpackBackup } from '../../data/backup/backupFile.ts';
import { planRestore } from '../../data/backup/planRestore.ts';
import type { RestorePlan } from '../../data/backup/planRestore.ts';
import { restoreBackup } from '../../data/backup/restoreBackup.ts';
import { planSite } from '../../data/pnp/provision/planSite.ts';
import { createSiteFiller } from '../../data/pnp/provision/siteFiller.ts';
import { wholeHub } from '../../data/pnp/provision/wanted.ts';
import { Stopped } from '../tenant/stopped.ts';
import type { Terminal } from '../tenant/terminal.ts';
import { readCopyOptions } from './copyOptions.ts';
import { openSite } from './openSite.ts';
import type { OpenSite } from './openSite.ts';

/**
 * `npm run restore`: says what a site lacks of a copy, and with the person's agreement puts it back. Throws in words;
 * resolves to false where the person did not agree or SharePoint refused a part.
 */
export async function restoreSite(args: string[], terminal: Terminal): Promise<boolean> {
  const options = readCopyOptions('restore', args);
  const backup = await readCopy(options.file);
  const site = await openSite(options, terminal);
  const setUp = await planSite(await site.sharePoint(), wholeHub);
  if (setUp.problems.length > 0) throw new Stopped(setUp.problems.join('\n'));
  const isReady = !setUp.parts.some((part) => part.isNew);
  if (setUp.steps.length > 0)
    terminal.say(`Lists, groups and permissions: ${setUp.steps.length} steps to make or repair them.`);
  const plan = isReady ? await planRestore(site, backup) : null;
  for (const line of plan ? planInWords(plan) : contentInWords(backup)) terminal.say(line);
  if (options.isPlan) return true;
  if (!options.isAgreed && !(await terminal.agree(`Put this copy back into ${site.siteUrl}?`))) {
    terminal.say('Nothing was changed.');
    return false;
  }
  return putBack(site, backup, terminal);
}

async function putBack(site: OpenSite, backup: Backup, { say }: Terminal): Promise<boolean> {
  const filler = createSiteFiller(await site.sharePoint());
  await filler.makeLists(({ done, of, words }) => say(`${done} of ${of}: ${words}`));
  const plan = await planRestore(site, backup);
  const left = await restoreBackup(site, plan, ({ part, done, of }) => say(`${done} of ${of}: ${part}`));
  for (const { part, name, reason } of left)
    say(`Not put back: ${part}, ${name}. SharePoint says: ${reason}`);
  say(
    left.length === 0
      ? 'The copy is back. SharePoint shows you as the author of every row; the copy says who wrote it and when.'
      : 'Everything else of the copy is back. What was refused can be typed in from the tables in the copy.',
  );
  return left.length === 0;
}

async function readCopy(file: string): Promise<Backup> {
  const bytes = await readFile(file).catch(() => {
    throw new Stopped(`${file} cannot be read. Check the name of the file.`);
  });
  return unpackBackup(new Uint8Array(bytes));
}

function planInWords({ lists, files, filesThere }: RestorePlan): string[] {
  const lines = lists
    .filter(({ toAdd, there }) => toAdd.length + there > 0)
    .map(({ list, toAdd, there, differing }) => {
      const stays = differing > 0 ? `, ${differing} of them with other words: they stay as they are` : '';
      return `${list.name}: ${toAdd.length} rows to add, ${there} there already${stays}`;
    });
  return [...lines, `Files: ${files.length} to add, ${filesThere} there already`];
}

function contentInWords({ lists, files }: Backup): string[] {
  const lines = lists
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => `${name}: ${rows.length} rows to add`);
  return [...lines, `Files: ${files.length} to add`];
}
