/** Why a file is not sent. `detail`: the characters, the name or the number that stands in the way. */
export interface FileProblem {
  code:
    'empty' | 'tooLarge' | 'characters' | 'spaces' | 'reservedName' | 'longName' | 'unreadable' | 'changed';
  detail: string;
}

/** Bytes: the largest file SharePoint takes (250 GB, its published limits). */
export const largestFile = 250 * 1024 ** 3;

/** Characters of a path below its library: one line of text in the row that names it. */
const longestPath = 255;

/** What SharePoint takes in no name, and what nobody sees there (Microsoft: "Invalid file names and file types"). */
const refused = /["*:<>?\\|\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^(?:\.lock|desktop\.ini)$|^~\$|_vti_/i;

/** Why a file of so many bytes cannot be sent to this path of a library; null where nothing is in the way. */
export function fileProblemOf(size: number, path: string): FileProblem | null {
  if (size === 0) return { code: 'empty', detail: '' };
  if (size > largestFile) return { code: 'tooLarge', detail: '' };
  for (const name of path.split('/')) {
    const found = new Set(name.match(refused));
    if (found.size > 0) return { code: 'characters', detail: [...found].map(asSeen).join(' ') };
    if (/^\s|[\s.]$/.test(name) || name === '') return { code: 'spaces', detail: '' };
    if (reserved.test(name)) return { code: 'reservedName', detail: name };
  }
  return path.length > longestPath ? { code: 'longName', detail: String(path.length - longestPath) } : null;
}

/** A character somebody cannot see goes by its number. */
function asSeen(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return /[\p{Cc}\p{Cf}]/u.test(character)
    ? `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
}
