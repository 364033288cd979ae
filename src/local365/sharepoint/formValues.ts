import { type ApiAnswer, ok } from '../apiCall.ts';
import { asText, isRecord, type Plain } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import { changeItem } from '../store/items.ts';
import type { List } from '../store/list.ts';
import { right } from '../store/roles.ts';
import { readItemBody } from './itemBody.ts';
import { bodyOf, caller, chosen, openList, type SharePointRequest } from './request.ts';

/** Who wrote a row and when: on the real service this call is known to change them for some people. */
const stamps = ['Author', 'Editor', 'Created', 'Modified'];

/** [L21] ValidateUpdateListItem takes texts as a form does, answers each column apart, and sets no author for anybody. */
export function validateUpdate(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'write', right.editListItems);
  const given = bodyOf(request)['formValues'];
  if (!Array.isArray(given)) throw new Refusal('badRequest', 'formValues', 'formValues is missing.');
  return ok({ value: given.filter(isRecord).map((each) => setOne(request, list, each)) });
}

function setOne(request: SharePointRequest, list: List, each: Plain): Plain {
  const [name, value] = [asText(each['FieldName']), asText(each['FieldValue'])];
  const message = stamps.includes(name)
    ? `The field '${name}' is read-only.`
    : refusalOf(request, list, name, value);
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
  try {
    const values = readItemBody(store, list, { [name]: value });
    changeItem(store, list, Number(chosen(request, 'item').value), values, caller(request).id, null);
    return null;
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
}
