import * as z from 'zod/mini';
import { toText } from '../sheets/cellText.ts';
import type { AnswerFile } from './answer.ts';
import { answerFile, answerFormat } from './answer.ts';
import type { PackFile } from './pack.ts';
import { packFile, packFormat, peerVersion } from './pack.ts';

/** Why JSON is no pack or no answer. */
export const jsonRefusals = [
  'brokenJson',
  'isAnswer',
  'isPack',
  'otherJson',
  'otherVersion',
  'badField',
] as const;
export type JsonRefusal = { refusal: (typeof jsonRefusals)[number]; at: string };

/** Reads a pack's JSON; its hash is for the caller to hold against its contents. Throws nothing for any words. */
export function readPack(json: string): { pack: PackFile } | JsonRefusal {
  const value = parse(json, packFormat);
  if ('refusal' in value) return value;
  const read = z.safeParse(packFile, value.json);
  return read.success ? { pack: read.data } : badField(read.error);
}

/** Reads an answer's JSON; its hash is for the caller to hold against its contents. Throws nothing for any words. */
export function readAnswer(json: string): { answer: AnswerFile } | JsonRefusal {
  const value = parse(json, answerFormat);
  if ('refusal' in value) return value;
  const read = z.safeParse(answerFile, value.json);
  return read.success ? { answer: read.data } : badField(read.error);
}

/** A file's words as they may be shown: without marks that turn their direction or cannot be seen. */
export function plainWords<T>(value: T): T {
  if (typeof value === 'string') return toText(value) as T;
  if (Array.isArray(value)) return value.map(plainWords) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, plainWords<unknown>(one)]),
  ) as T;
}

function parse(json: string, format: string): { json: unknown } | JsonRefusal {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { refusal: 'brokenJson', at: '' };
  }
  const found = typeof value === 'object' && value !== null ? value : {};
  const said = 'format' in found ? found.format : null;
  if (said !== format) {
    const other = said === packFormat ? 'isPack' : said === answerFormat ? 'isAnswer' : 'otherJson';
    return { refusal: other, at: '' };
  }
  const version = 'version' in found ? found.version : null;
  return version === peerVersion ? { json: value } : { refusal: 'otherVersion', at: String(version) };
}

function badField({ issues }: { issues: readonly { path: readonly PropertyKey[] }[] }): JsonRefusal {
  return { refusal: 'badField', at: (issues[0]?.path ?? []).map(String).join('.') };
}
