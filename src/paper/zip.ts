import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip that is put together file by file. */
export interface ZipWriter {
  /** Adds a file. `isPacked`: its kind is packed already (documents, pictures), so that packing it again gains nothing. */
  add(path: string, bytes: Uint8Array, isPacked?: boolean): void;
  /** The whole zip; nothing can be added after it. */
  finish(): Uint8Array<ArrayBuffer>;
}

/** Begins a zip. Not in a worker: a page under our content security policy may not start one from a blob. */
export function openZip(): ZipWriter {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(path, bytes, isPacked = false) {
      const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      zip.add(file);
      file.push(bytes, true);
    },
    finish() {
      zip.end();
      const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
      let at = 0;
      // Each piece goes as soon as it is copied: a large zip lies in memory once and not twice.
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
