export const DisplayMode = { Read: 1, Edit: 2, 1: 'Read', 2: 'Edit' } as const;
const EnvironmentType = { Test: 0, Local: 1, SharePoint: 2, ClassicSharePoint: 3 } as const;
const Environment = { type: EnvironmentType.SharePoint };

/** `1.0` or `1.2.3.4`, compared part by part. */
export class Version {
  readonly parts: number[];

  private constructor(parts: number[]) {
    this.parts = parts;
  }

  static parse(text: string): Version {
    return new Version(text.split('.').map(Number));
  }

  static tryParse(text: string): Version | undefined {
    return /^\d+(\.\d+){1,3}$/.test(text) ? Version.parse(text) : undefined;
  }

  compareTo(other: Version): number {
    const at = [0, 1, 2, 3].find((index) => this.parts[index] !== other.parts[index]);
    return at === undefined ? 0 : (this.parts[at] ?? 0) - (other.parts[at] ?? 0);
  }

  equals(other: Version): boolean {
    return this.compareTo(other) === 0;
  }

  toString(): string {
    return this.parts.join('.');
  }
}

export class Guid {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text.replace(/[{}]/g, '').toLowerCase();
  }

  static parse(text: string): Guid {
    return new Guid(text);
  }

  static newGuid(): Guid {
    return new Guid(crypto.randomUUID());
  }

  equals(other: Guid): boolean {
    return this.toString() === other.toString();
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }
}

/** What a component writes to SharePoint's log stays with the page: nothing appears in the console. */
const log: { level: string; source: string; message: string }[] = [];

function note(level: string) {
  return (source: string, message: unknown): void => {
    log.push({ level, source, message: message instanceof Error ? message.message : String(message) });
  };
}

const Log = {
  verbose: note('verbose'),
  info: note('info'),
  warn: note('warn'),
  error: note('error'),
};

const Text = {
  format: (text: string, ...values: (string | number)[]): string =>
    text.replace(/\{(\d+)\}/g, (_, at: string) => String(values[Number(at)] ?? '')),
};

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a web part may import from `@microsoft/sp-core-library`, services apart. */
export const coreLibrary = { DisplayMode, Environment, EnvironmentType, Guid, Log, Text, Version };
