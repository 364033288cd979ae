import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { Stopped } from './stopped.ts';

/** What every command about a tenant is told. */
export interface TenantOptions {
  site: string | undefined;
  clientId: string | undefined;
  tenant: string | undefined;
  byDeviceCode: boolean;
}

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean', default: false } as const;

/** Options by name, as they were written. */
export type Written = Record<string, string | boolean | undefined>;

/** Reads a command line. Throws Stopped in words, with the whole `usage`, where an option is not known. */
export function readOptions(args: string[], own: ParseArgsOptionsConfig, usage: string): Written {
  const shared = { site: text, 'client-id': text, tenant: text, 'device-code': flag };
  try {
    return parseArgs({ args, options: { ...shared, ...own } }).values;
  } catch (thrown) {
    const [what = ''] = (thrown as Error).message.split('. ');
    throw new Stopped(`${what}. Write:\n${usage}`);
  }
}

/** The part of the options that every command has. */
export function tenantOptions(written: Written): TenantOptions {
  return {
    site: textOf(written, 'site'),
    clientId: textOf(written, 'client-id'),
    tenant: textOf(written, 'tenant'),
    byDeviceCode: written['device-code'] === true,
  };
}

export function textOf(written: Written, name: string): string | undefined {
  const value = written[name];
  return typeof value === 'string' ? value : undefined;
}
