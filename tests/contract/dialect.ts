/** In what the two ways to SharePoint truly differ; everything else is the same for both. */
export interface Dialect {
  /** [D35] Whether a row's stamps carry the directory id of who wrote it. */
  tellsOids: boolean;
  /** [D34] What becomes of a filter without an index in a list that is short enough to be read whole. */
  unindexedFilter: 'refused' | 'answered';
  /** [D50] Whether holders of posts can be asked for in a directory. */
  hasDirectory: boolean;
}
