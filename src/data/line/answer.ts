/** What a service answered, alone or as a part of a batch. */
export interface Answer {
  status: number;
  /** A header by its lower-case name. */
  header: (name: string) => string | null;
  body: unknown;
}
