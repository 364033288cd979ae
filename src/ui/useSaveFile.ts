import { useCallback } from 'react';
import { useData } from '../data/hooks/DataContext.tsx';
import { useSurroundings } from './SurroundingsContext.tsx';

/** A file for the person to keep; `folder` is where in the library Exports it goes if the host cannot download. */
export interface FileToSave {
  folder: string;
  name: string;
  bytes: Uint8Array;
  type: string;
}

/** Bytes that go in one request; more goes in parts. */
const mostAtOnce = 4_000_000;

/** Saves a file as the host can. Resolves to its address in SharePoint, or null where it was downloaded. */
export function useSaveFile(): (file: FileToSave) => Promise<string | null> {
  const { host } = useSurroundings();
  const { files } = useData();
  return useCallback(
    async ({ folder, ...file }) => {
      const path = `${folder}/${file.name}`;
      const keep = () =>
        file.bytes.length <= mostAtOnce
          ? files.write('Exports', path, file.bytes)
          : // Not copied once more before it is sent: it may be hundreds of megabytes.
            files.upload('Exports', path, new Blob([file.bytes as Uint8Array<ArrayBuffer>]), {
              onProgress: () => undefined,
              onMark: () => undefined,
              signal: new AbortController().signal,
              resume: null,
            });
      return (await host.saveFile(file, keep)).webUrl;
    },
    [host, files],
  );
}
