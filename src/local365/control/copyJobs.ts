/** A copy that somebody asked Graph for. */
export interface CopyJob {
  id: string;
  /** How often somebody looked since; it is made at the second look. */
  looks: number;
  make: () => { resourceId: string };
  outcome: { resourceId: string } | { code: string; message: string } | null;
}
