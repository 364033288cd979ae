import english from '../../content/messages/en-GB/uploads.json' with { type: 'json' };
import type { FileProblem } from '../../domain/fileProblems.ts';
import type { UploadState } from '../../data/hooks/useUploads.ts';
import { errorInWords } from '../uiWords.ts';
import { catalogue } from '../words.ts';

/** The words of files on their way. */
export const say = catalogue(english);

/** What a press on an upload may do. `choose` opens the file picker. */
export type UploadPress = 'pause' | 'carryOn' | 'choose' | 'stop' | 'forget';

/** A file on its way in finished words. */
export interface UploadView {
  line: string;
  /** Said by a screen reader: changes with the state and every tenth, not with every part. */
  spoken: string;
  icon: 'underWay' | 'done' | 'attention';
  /** How far it has come; null once it is there. */
  progress: { value: number; max: number } | null;
  presses: { press: UploadPress; label: string }[];
}

/** How a file on its way stands, and what it may be told. */
export function uploadView(upload: UploadState): UploadView {
  const { state, sent, size, name } = upload;
  const percent = 10 * Math.floor((10 * sent) / Math.max(1, size));
  const line = lineOf(upload);
  return {
    line,
    spoken: state === 'sending' ? say('spoken', { name, percent }) : `${name}: ${line}`,
    icon: iconOf(upload),
    progress: state === 'stored' || upload.problem ? null : { value: sent, max: Math.max(1, size) },
    presses: pressesOf(upload).map((press) => ({ press, label: labelOf(press, upload) })),
  };
}

/** Why a file is not sent, in a sentence that says what to do. */
export function fileProblemInWords(name: string, { code, detail }: FileProblem): string {
  return say(`problem.${code}`, { name, detail });
}

/** A number of bytes for people: "200 MB". Megabytes are millions, as file managers on the web count. */
export function sizeInWords(bytes: number): string {
  const { unit, by } = unitOf(bytes);
  return unit === 'bytes' ? say('bytes', { count: bytes }) : say(unit, { count: rounded(bytes / by) });
}

function unitOf(bytes: number) {
  if (bytes >= 1e9) return { unit: 'gigabytes', by: 1e9 } as const;
  if (bytes >= 1e6) return { unit: 'megabytes', by: 1e6 } as const;
  if (bytes >= 1e3) return { unit: 'kilobytes', by: 1e3 } as const;
  return { unit: 'bytes', by: 1 } as const;
}

function rounded(count: number): number {
  return count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
}

function lineOf(upload: UploadState): string {
  const { sent, size, error, stored, problem, name } = upload;
  const amount = say('amount', { sent: rounded(sent / unitOf(size).by), size: sizeInWords(size) });
  switch (upload.state) {
    case 'queued':
      return say('queued', { size: sizeInWords(size) });
    case 'sending':
    case 'paused':
    case 'elsewhere':
      return say(upload.state, { amount });
    case 'waiting':
      return error === null || error.kind === 'offline'
        ? say('waiting.offline', { amount })
        : say('waiting.other', { amount, why: errorInWords(error) });
    case 'needsFile':
      return sent > 0 ? say('needsFile', { amount }) : say('needsFileNone');
    case 'refused':
      if (problem) return fileProblemInWords(name, problem);
      return say('refused', { amount, why: error ? errorInWords(error) : '' });
    case 'stored':
      return say(`stored.${stored?.comparison ?? 'same'}`);
  }
}

function iconOf({ state, stored }: UploadState): UploadView['icon'] {
  if (state === 'stored') return stored?.comparison === 'differs' ? 'attention' : 'done';
  return state === 'queued' || state === 'sending' || state === 'elsewhere' ? 'underWay' : 'attention';
}

function pressesOf({ state, problem }: UploadState): UploadPress[] {
  switch (state) {
    case 'queued':
    case 'sending':
    case 'waiting':
      return ['pause', 'stop'];
    case 'paused':
    case 'refused':
      return problem ? ['stop'] : ['carryOn', 'stop'];
    case 'needsFile':
      return ['choose', 'stop'];
    case 'elsewhere':
      return [];
    case 'stored':
      return ['forget'];
  }
}

function labelOf(press: UploadPress, { state, problem }: UploadState): string {
  if (press === 'forget' || (press === 'stop' && problem)) return say('close');
  return press === 'carryOn' && state === 'refused' ? say('tryAgain') : say(press);
}
