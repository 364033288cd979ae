import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { hashOfBytes, hashOfWords, usePackFiles } from '../../../data/hooks/usePackFiles.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { withFiles } from '../../../domain/peer/makePack.ts';
import type { PackContents, PackFile } from '../../../domain/peer/pack.ts';
import { packFormat, peerVersion } from '../../../domain/peer/pack.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import { numbersInWords } from './asSent.ts';
import { failureInWords } from '../../../ui/failureInWords.ts';
import { say } from './peerWords.ts';
import type { Ask } from './useAsk.ts';

/** A pack that was made: its file, to be saved again, and how many files of evidence could not be read. */
export interface MadePack {
  name: string;
  bytes: Uint8Array;
  lost: number;
  url: string | null;
}

/** Makes the file of a pack: evidence read, the pack frozen, a row that it went out, then the file for the person. */
export function useMakePack(ask: Ask) {
  const files = usePackFiles();
  const addEvent = useAddItem(returnEvents);
  const saveFile = useSaveFile();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [made, setMade] = useState<MadePack | null>(null);
  const save = async (file: Omit<MadePack, 'url'>) => {
    const url = await saveFile({
      folder: 'peer',
      type: 'application/zip',
      name: file.name,
      bytes: file.bytes,
    });
    setMade({ ...file, url });
  };
  const busy = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setFailure(say('failed', { reason: failureInWords(thrown) }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  /** Resolves to whether it was made. */
  const make = (planned: PackContents, filePaths: ReadonlyMap<string, string>) =>
    busy(async () => {
      const bytes = new Map<string, Uint8Array>();
      const read = new Map<string, { size: number; hash: string } | null>();
      for (const item of planned.standards.flatMap(({ evidence }) => evidence)) {
        const path = filePaths.get(item.key);
        if (item.file === null || read.has(item.key)) continue;
        const found = path === undefined ? null : await files.evidence(path);
        if (found) bytes.set(item.key, found);
        read.set(item.key, found && { size: found.length, hash: await hashOfBytes(found) });
      }
      const contents = withFiles(planned, read);
      const pack: PackFile = {
        format: packFormat,
        version: peerVersion,
        hash: await hashOfWords(canonicalJson(contents)),
        contents,
      };
      const { packZip } = await import(/* webpackChunkName: "pack-zip" */ './packZip.ts');
      const file = await packZip(pack, bytes);
      await tell(pack);
      await save({ ...file, lost: [...read.values()].filter((one) => one === null).length });
    });

  /** The frozen copy first, then the row that names it. */
  const tell = async (pack: PackFile) => {
    const { contents } = pack;
    const { matrix, forceKey, held } = ask;
    const cycleKey = contents.cycle.key;
    const place = `${forceKey ?? ''}/${cycleKey}/${contents.key}.json`;
    const frozen = await files.freeze(place, canonicalJson(pack));
    const post = held.find(({ title }) => title === contents.from.post);
    const numbers = contents.standards.map(({ number }) => number);
    const named = { force: contents.to.force, numbers: numbersInWords(numbers), count: numbers.length };
    const { problems } = await addEvent({
      ...{ recordKey: contents.key, kind: 'peerAsked', title: say('event', named), day: matrix.today },
      ...{ scopeKey: returnScope(forceKey ?? '', cycleKey), forceKey: forceKey ?? '', cycleKey },
      ...{ postKey: post?.recordKey ?? null, postTitle: post?.title ?? null, words: contents.asked || null },
      ...{ saidBy: contents.to.force, aboutKey: contents.to.forceKey },
      evidenceKeys: [...new Set(contents.standards.flatMap((one) => one.evidence.map(({ key }) => key)))],
      ...{ snapshotPath: frozen.path, size: frozen.size, hash: frozen.hash },
      marking: contents.marking === 'OFFICIAL' ? settingsOf(matrix.hub).usualMarking : contents.marking,
    });
    if (problems[0]) throw new Error(problems[0].column);
  };
  return {
    ...{ make, isBusy, failure, made },
    again: () => (made ? busy(() => save(made)) : Promise.resolve(false)),
  };
}
