import { useQueryClient } from '@tanstack/react-query';
import { copyName } from '../backup/backup.ts';
import type { Backup, BackupProgress } from '../backup/backup.ts';
import type { RestorePlan } from '../backup/planRestore.ts';
import type { NotRestored } from '../backup/restoreBackup.ts';
import type { SetUpProgress, SiteOwner } from '../siteOwner.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';

/** A copy ready to be saved, and what is in it. */
export interface MadeCopy {
  backup: Backup;
  name: string;
  bytes: Uint8Array;
  /** Where in the library Exports it goes if the host cannot download. */
  folder: string;
}

/** A copy as the site stands to it; `plan` is null where the site has no lists yet. */
export interface CheckedCopy {
  backup: Backup;
  plan: RestorePlan | null;
}

/** How far putting back has come: first the site is made ready. */
export type PutBackProgress = ({ making: true } & SetUpProgress) | ({ making: false } & BackupProgress);

/** Copies of everything: the code for them is fetched when one is made or put back. */
export function useCopies() {
  const { lists, files } = useData();
  const client = useQueryClient();
  return {
    /** Reads the whole hub. Throws StoreFailure. */
    async make(productVersion: string, onProgress: (progress: BackupProgress) => void): Promise<MadeCopy> {
      const { copiesFolder, makeBackup, packBackup } = await loadCopies();
      const now = new Date().toISOString();
      const backup = await makeBackup({ lists, files }, { productVersion, now, onProgress });
      return { backup, name: copyName(backup), bytes: await packBackup(backup), folder: copiesFolder };
    },

    /** Reads a copy and looks what the site lacks of it. Throws BadBackup or StoreFailure; changes nothing. */
    async check(file: File): Promise<CheckedCopy> {
      const { planRestore, unpackBackup } = await loadCopies();
      const backup = await unpackBackup(new Uint8Array(await file.arrayBuffer()));
      const plan = await planRestore({ lists, files }, backup).catch((thrown: unknown) => {
        const error = toStoreError(thrown);
        if (error.kind === 'missing' && error.what === 'list') return null;
        throw thrown;
      });
      return { backup, plan };
    },

    /** Makes the site ready and adds what it lacks of a copy. May be stopped and asked again. */
    async putBack(
      { filler }: SiteOwner,
      backup: Backup,
      onProgress: (progress: PutBackProgress) => void,
    ): Promise<NotRestored[]> {
      const { planRestore, restoreBackup } = await loadCopies();
      await filler.makeLists((progress) => onProgress({ making: true, ...progress }));
      const target = { lists, files, loader: filler.loader };
      const plan = await planRestore(target, backup);
      const left = await restoreBackup(target, plan, (progress) =>
        onProgress({ making: false, ...progress }),
      );
      await client.invalidateQueries();
      return left;
    },
  };
}

/** One chunk, fetched when it is needed. */
async function loadCopies() {
  const [making, packing, planning, restoring] = await Promise.all([
    import(/* webpackChunkName: "copies" */ '../backup/makeBackup.ts'),
    import(/* webpackChunkName: "copies" */ '../backup/backupFile.ts'),
    import(/* webpackChunkName: "copies" */ '../backup/planRestore.ts'),
    import(/* webpackChunkName: "copies" */ '../backup/restoreBackup.ts'),
  ]);
  return { ...making, ...packing, ...planning, ...restoring };
}
