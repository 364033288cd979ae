import { lateBook } from '../lateBook.ts';
import type { Uploads, UploadState } from './uploads.ts';

/** The uploads of a person, their code fetched with the first file or where an earlier visit left one on its way. */
export function lateUploads(options: Parameters<typeof lateBook<UploadState, Uploads>>[0]): Uploads {
  const { opened, ...book } = lateBook<UploadState, Uploads>(options);
  return {
    ...book,
    start: async (plan) => (await opened()).start(plan),
    pause: async (key) => (await opened()).pause(key),
    carryOn: async (key) => (await opened()).carryOn(key),
    choose: async (key, file) => (await opened()).choose(key, file),
    stop: async (key) => (await opened()).stop(key),
    forget: async (key) => (await opened()).forget(key),
  };
}
