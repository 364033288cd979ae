import { type ApiAnswer, ok } from '../apiCall.ts';
import { asText, isRecord, type Plain } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { changeItem, createItem } from '../store/items.ts';
import { itemId } from '../store/store.ts';
import type { List } from '../store/list.ts';
import { right } from '../store/roles.ts';
import { readItemBody } from './itemBody.ts';
import { arrayOf, bodyOf, caller, chosen, openList, type SharePointRequest } from './request.ts';

/** Who wrote a row and when: on the real service this call is known to change them for some people. */
const stamps = ['Author', 'Editor', 'Created', 'Modified'];

/** [L21] ValidateUpdateListItem takes texts as a form does, answers each column apart, and sets no author for anybody. */
export function validateUpdate(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.editListItems);
  const given = bodyOf(request)['formValues'];
  if (!Array.isArray(given)) throw new Refusal('badRequest', 'formValues', 'formValues is missing.');
  return ok({ value: given.filter(isRecord).map((each) => setOne(request, list, each)) });
}

/** [L21] AddValidateUpdateItemUsingPath makes a row from such texts, or none where one of them is refused. */
export function addValidated(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.addListItems);
  const { store } = request.service;
  const given = (arrayOf(bodyOf(request)['formValues']) ?? []).filter(isRecord);
  const answers = given.map((each) => {
    const [name, value] = [asText(each['FieldName']), asText(each['FieldValue'])];
    return answered(
      name,
      value,
      stamps.includes(name) ? readOnly(name) : unreadable(request, list, name, value),
    );
  });
  if (answers.some(({ HasException }) => HasException)) return ok({ value: answers });
  const cells = Object.fromEntries(given.map((each) => [asText(each['FieldName']), each['FieldValue']]));
  const row = createItem(store, list, readItemBody(store, list, cells), caller(request).id);
  return ok({ value: [...answers, answered('Id', String(itemId(row.key)), null)] });
}

function unreadable(request: SharePointRequest, list: List, name: string, value: string): string | null {
  return wordsOf(() => readItemBody(request.service.store, list, { [name]: value }));
}

function setOne(request: SharePointRequest, list: List, each: Plain): Plain {
  const [name, value] = [asText(each['FieldName']), asText(each['FieldValue'])];
  const message = stamps.includes(name) ? readOnly(name) : refusalOf(request, list, name, value);
  return answered(name, value, message);
}

const readOnly = (name: string) => `The field '${name}' is read-only.`;

function answered(name: string, value: string, message: string | null): Plain {
  return {
    FieldName: name,
    FieldValue: value,
    HasException: message !== null,
    ErrorMessage: message,
    ErrorCode: message === null ? 0 : -2130575155,
  };
}

function refusalOf(request: SharePointRequest, list: List, name: string, value: string): string | null {
  const { store } = request.service;
  return wordsOf(() => {
    const values = readItemBody(store, list, { [name]: value });
    changeItem(store, list, Number(chosen(request, 'item').value), values, caller(request).id, null);
  });
}

/** Why something was refused, in SharePoint's words; null where it was done. */
function wordsOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
}
