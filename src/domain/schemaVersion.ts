/** Version of the lists as a whole; raised when a column (`since`) or a list is added. Every app knows the one it was built for. */
export const schemaVersion = 4;

/**
 * The oldest app that may still write to lists of this version, by the version it was built for. Raised only where an
 * older app's rows would be wrong; columns that may be empty do not need it.
 */
export const leastClient = 1;
