/** Why a value does not fit its column. The screen's catalogue has a sentence for each. */
export type ProblemCode =
  | 'notText'
  | 'tooLong'
  | 'required'
  | 'notAChoice'
  | 'notADay'
  | 'notATime'
  | 'notANumber'
  | 'outOfRange'
  | 'notYesNo'
  | 'notALink'
  | 'notAKey'
  | 'notUnique';

/** A problem as it travels inside a zod message: the code, and what the sentence needs to know. */
export interface Problem {
  code: ProblemCode;
  detail: string | null;
}

/** The text zod carries for a problem: `tooLong:255`. */
export function problem(code: ProblemCode, detail?: string | number): string {
  return detail === undefined ? code : `${code}:${detail}`;
}

/** Reads a zod message back into a problem; anything unknown to us counts as "not text". */
export function messageToProblem(message: string): Problem {
  const [code, ...rest] = message.split(':');
  return { code: code as ProblemCode, detail: rest.length > 0 ? rest.join(':') : null };
}
