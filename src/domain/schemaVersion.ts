/**
 * Version of the lists as a whole; raised when a column (`since`) or a list is added, and when a group may do more or less:
 * that is how a site which is set up already learns that its owner has something to put right. Every app knows the one it
 * was built for. Version 5: chief officers change actions and what proves them.
 */
export const schemaVersion = 5;

/**
 * The oldest app that may still write to lists of this version, by the version it was built for. Raised only where an
 * older app's rows would be wrong; columns that may be empty do not need it.
 */
export const leastClient = 1;
