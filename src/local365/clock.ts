/** The service's own time: the machine's, until a fixed moment is set through /control/faults. */
export interface Clock {
  now(): Date;
  fix(moment: string | null): void;
}

export function createClock(): Clock {
  let fixed: number | null = null;
  return {
    now: () => new Date(fixed ?? Date.now()),
    fix(moment) {
      fixed = moment === null ? null : Date.parse(moment);
    },
  };
}

/** SharePoint stamps to the whole second. */
export function toSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
