import { flag, readOptions, tenantOptions, text, textOf } from '../tenant/options.ts';
import type { TenantOptions } from '../tenant/options.ts';
import { Stopped } from '../tenant/stopped.ts';

/** What both commands are told. `file` is `--to` of a copy, `--from` of putting it back. */
export interface CopyOptions extends TenantOptions {
  file: string;
  /** Only say what would be done. */
  isPlan: boolean;
  /** Do not ask before going on. */
  isAgreed: boolean;
}

/** Reads the options of `npm run backup` or `npm run restore`. Throws Stopped in words. */
export function readCopyOptions(command: 'backup' | 'restore', args: string[]): CopyOptions {
  const name = command === 'backup' ? 'to' : 'from';
  const own = command === 'restore' ? { [name]: text, plan: flag, yes: flag } : { [name]: text };
  const written = readOptions(args, own, usage(command));
  const file = textOf(written, name);
  if (!file) throw new Stopped(`Say which file: ${usage(command)}`);
  const [isPlan, isAgreed] = [written['plan'] === true, written['yes'] === true];
  return { ...tenantOptions(written), file, isPlan, isAgreed };
}

function usage(command: 'backup' | 'restore'): string {
  const site = '--site https://yourforce.sharepoint.com/sites/hub';
  const file = command === 'backup' ? '--to copy.zip' : '--from copy.zip';
  return `npm run ${command} -- ${site} ${file}`;
}
