import type { Me, People } from '../people.ts';
import { bodyOf } from './failure.ts';
import type { SharePoint } from './sharePoint.ts';

interface PickerEntity {
  Key: string;
  DisplayText: string;
  EntityData?: { Email?: string; ObjectId?: string };
}

const picker = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser';

/** People as SharePoint's own people picker finds them: everybody may ask. */
export function createPnpPeople({ read, at, siteUrl }: SharePoint, me: Me): People {
  return {
    me: () => me,
    hasDirectory: false,
    // SharePoint's picker finds accounts long after they have gone: it cannot answer this.
    check: async () => ({ kind: 'unavailable' }),
    async search(words, signal) {
      const text = words.trim();
      if (text === '') return [];
      const queryParams = {
        QueryString: text,
        MaximumEntitySuggestions: 10,
        AllowEmailAddresses: false,
        AllowMultipleEntities: false,
        PrincipalType: 1, // people, no groups
        PrincipalSource: 15, // wherever SharePoint knows people from
      };
      const url = at.web.replace(/web$/, picker);
      const answer = await read({ method: 'POST', url, body: { queryParams } }, signal);
      const { value } = bodyOf(answer, { site: siteUrl }) as { value: string };
      return (JSON.parse(value) as PickerEntity[]).map(({ Key, DisplayText, EntityData }) => ({
        oid: EntityData?.ObjectId || null,
        name: DisplayText,
        mail: EntityData?.Email || (/\|membership\|(.+@.+)$/.exec(Key)?.[1] ?? null),
      }));
    },
  };
}
