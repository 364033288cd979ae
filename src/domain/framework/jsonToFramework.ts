import * as z from 'zod/mini';
import { frameworkFile } from '../frameworkFile.ts';
import { checkFile } from './checkFile.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem, ProblemKind } from './problems.ts';
import type { ReadFramework } from './sheetsToFramework.ts';

/** Reads the JSON of an edition. What it says beyond the format is a problem too: nothing is dropped in silence. */
export function jsonToFramework(text: string): ReadFramework {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([told('notJson', '', '')]);
  }
  const read = z.safeParse(frameworkFile, raw);
  if (!read.success) {
    return refused(read.error.issues.map(({ path }) => told('wrongShape', pathOf(path), shown(raw, path))));
  }
  const problems = [...unknownFields(raw, read.data, ''), ...checkFile(read.data)];
  return problems.length > 0 ? refused(problems) : { file: read.data, problems: [], leftOut: [] };
}

function refused(problems: FrameworkProblem[]): ReadFramework {
  return { file: null, problems, leftOut: [] };
}

function told(kind: ProblemKind, path: string, words: string): FrameworkProblem {
  return { ...problemAt(kind, null, words), sheet: path };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** The nearest title around a fault, so that a person finds it. */
function shown(raw: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = raw;
  let title = '';
  for (const step of path) {
    at = (at as Record<PropertyKey, unknown> | null)?.[step];
    if (typeof at !== 'object' || at === null) break;
    const said = (at as { title?: unknown }).title;
    if (typeof said === 'string') title = said;
  }
  return title;
}

function unknownFields(raw: unknown, read: unknown, path: string): FrameworkProblem[] {
  if (Array.isArray(raw)) {
    return raw.flatMap((one, at) => unknownFields(one, (read as unknown[])[at], `${path}[${at}]`));
  }
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(raw).flatMap(([field, value]) => {
    const at = path === '' ? field : `${path}.${field}`;
    if (!(field in read)) return [told('unknownField', at, typeof value === 'string' ? value : '')];
    return unknownFields(value, (read as Record<string, unknown>)[field], at);
  });
}
