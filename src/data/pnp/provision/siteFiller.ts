import type { SPFI } from '@pnp/sp';
import type { SiteFiller } from '../../siteOwner.ts';
import { applyPlan } from './applyPlan.ts';
import { planSite } from './planSite.ts';
import { refusalWords } from './refusalWords.ts';
import { siteSeeder } from './siteRows.ts';
import { wholeHub } from './wanted.ts';

/** Makes a site ready for a copy and adds its rows, with the rights of whoever asks. */
export function createSiteFiller(sp: SPFI): SiteFiller {
  return {
    async makeLists(onProgress) {
      try {
        const plan = await planSite(sp, wholeHub);
        // Who was taken out of the owners of a hub that stands is not let in again.
        const isNew = plan.parts.some((part) => part.isNew);
        await applyPlan(
          sp,
          isNew ? await planSite(sp, { ...wholeHub, letOwnersIn: true }) : plan,
          onProgress,
        );
      } catch (thrown) {
        throw new Error(refusalWords(thrown), { cause: thrown });
      }
    },
    loader: siteSeeder(sp).loader,
  };
}
