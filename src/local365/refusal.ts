/** Why a request is refused, before either dialect has put it into its own words. */
export type Reason =
  | 'badRequest'
  | 'notFound'
  | 'denied'
  | 'changedMeanwhile'
  | 'duplicate'
  | 'invalidText'
  | 'invalidValue'
  | 'unknownField'
  | 'notIndexed'
  | 'threshold'
  | 'alreadyExists'
  | 'broken';

export class Refusal extends Error {
  readonly reason: Reason;
  /** The list, column, value or eTag the refusal is about. */
  readonly subject: string;

  constructor(reason: Reason, subject: string, message?: string) {
    super(message ?? `${reason}: ${subject}`);
    this.reason = reason;
    this.subject = subject;
  }
}
