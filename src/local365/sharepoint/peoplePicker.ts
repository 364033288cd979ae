import { type ApiAnswer, ok } from '../apiCall.ts';
import { asText, isRecord } from '../plain.ts';
import type { Person } from '../options.ts';
import { toLoginName } from '../store/principals.ts';
import { right } from '../store/roles.ts';
import { bodyOf, enter, type Route, type SharePointRequest } from './request.ts';

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser';

/** SharePoint's people picker: answers JSON inside JSON, as the real one does. */
function searchPeople(request: SharePointRequest): ApiAnswer {
  enter(request, 'read', right.open);
  const parameters = bodyOf(request)['queryParams'];
  const given = isRecord(parameters) ? parameters : {};
  const wanted = asText(given['QueryString']).toLowerCase();
  const most = Number(given['MaximumEntitySuggestions'] ?? 30);
  const found = request.service.options.people.filter((person) => matches(person, wanted)).slice(0, most);
  const text = JSON.stringify(found.map(entityOf));
  const verbose = (request.call.headers.get('accept') ?? '').includes('odata=verbose');
  return ok(verbose ? { d: { ClientPeoplePickerSearchUser: text } } : { value: text });
}

function matches(person: Person, wanted: string): boolean {
  const beginnings = `${person.name} ${person.user}`.toLowerCase().split(/[\s@.]+/);
  return (
    wanted !== '' &&
    (person.user.toLowerCase().startsWith(wanted) ||
      person.name.toLowerCase().startsWith(wanted) ||
      beginnings.some((beginning) => beginning.startsWith(wanted)))
  );
}

function entityOf(person: Person): Record<string, unknown> {
  return {
    Key: toLoginName(person.user),
    DisplayText: person.name,
    Description: person.user,
    IsResolved: true,
    EntityType: 'User',
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant',
    MultipleMatches: [],
    EntityData: {
      IsAltSecIdPresent: 'False',
      Title: person.jobTitle,
      Email: person.user,
      MobilePhone: '',
      ObjectId: person.oid,
      Department: '',
    },
  };
}

export const peoplePickerRoutes: Route[] = [['POST', picker, searchPeople]];
