import { parseArgs } from 'node:util';
import { Stopped } from '../tenant/stopped.ts';

/** What both commands are told. `file` is `--to` of a copy, `--from` of putting it back. */
export interface CopyOptions {
  site: string | undefined;
  file: string;
  clientId: string | undefined;
  tenant: string | undefined;
  byDeviceCode: boolean;
  /** Only say what would be done. */
  isPlan: boolean;
  /** Do not ask before going on. */
  isAgreed: boolean;
}

const string = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** Reads the options of `npm run backup` or `npm run restore`. Throws Stopped in words. */
export function readCopyOptions(command: 'backup' | 'restore', args: string[]): CopyOptions {
  const name = command === 'backup' ? 'to' : 'from';
  const shared = { site: string, [name]: string, 'client-id': string, tenant: string, 'device-code': flag };
  const options = command === 'restore' ? { ...shared, plan: flag, yes: flag } : shared;
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({ args, options }).values;
  } catch (thrown) {
    throw new Stopped(`${(thrown as Error).message} Write: ${usage(command)}`);
  }
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : undefined);
  const file = text(name);
  if (!file) throw new Stopped(`Say which file: ${usage(command)}`);
  return {
    site: text('site'),
    file,
    clientId: text('client-id'),
    tenant: text('tenant'),
    byDeviceCode: values['device-code'] === true,
    isPlan: values['plan'] === true,
    isAgreed: values['yes'] === true,
  };
}

function usage(command: 'backup' | 'restore'): string {
  const site = '--site https://yourforce.sharepoint.com/sites/hub';
  const file = command === 'backup' ? '--to copy.zip' : '--from copy.zip';
  return `npm run ${command} -- ${site} ${file}`;
}
