import { asText } from '../plain.ts';
import type { ApiAnswer } from '../apiCall.ts';
import { Refusal } from '../refusal.ts';
import { findField } from '../store/fields.ts';
import type { List } from '../store/list.ts';
import { right } from '../store/roles.ts';
import { addView, removeView, saveView, type View, viewsOf } from '../store/views.ts';
import { changed, collection, done, entity } from './answers.ts';
import { filtered } from './filtered.ts';
import { arrayOf, bodyOf, chosen, openList, type Route, type SharePointRequest, textOf } from './request.ts';

function viewJson(view: View): Record<string, unknown> {
  return {
    Id: view.id,
    Title: view.title,
    DefaultView: view.isDefault,
    Hidden: view.isHidden,
    Paged: view.paged,
    PersonalView: false,
    RowLimit: view.rowLimit,
    ViewQuery: view.query,
    ViewType: 'HTML',
    ViewFields: { SchemaXml: fieldsXml(view), Items: view.fields },
  };
}

function fieldsXml(view: View): string {
  return view.fields.map((name) => `<FieldRef Name="${name}" />`).join('');
}

function chosenView(request: SharePointRequest, list: List): View {
  const { by, value } = chosen(request, 'view');
  const wanted = value.replace(/[{}]/g, '').toLowerCase();
  const view = viewsOf(request.service.store, list).find((each) =>
    by === 'default' ? each.isDefault : each.id === wanted || each.title.toLowerCase() === wanted,
  );
  if (!view) throw new Refusal('notFound', value, 'The specified view is invalid.');
  return view;
}

function readViews(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewListItems);
  return collection(request, filtered(request, viewsOf(request.service.store, list).map(viewJson)));
}

function readView(request: SharePointRequest): ApiAnswer {
  return entity(request, viewJson(chosenView(request, openList(request, 'read', right.viewListItems))));
}

function given(body: Record<string, unknown>): Partial<View> {
  const fields = arrayOf(body['ViewFields'])?.map(String);
  return {
    ...(body['ViewQuery'] === undefined ? {} : { query: asText(body['ViewQuery']) }),
    ...(body['RowLimit'] === undefined ? {} : { rowLimit: Number(body['RowLimit']) }),
    ...(body['DefaultView'] === true || body['SetAsDefaultView'] === true ? { isDefault: true } : {}),
    ...(typeof body['Hidden'] === 'boolean' ? { isHidden: body['Hidden'] } : {}),
    ...(fields ? { fields } : {}),
  };
}

function makeView(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  const body = bodyOf(request);
  const title = textOf(body, 'Title');
  if (!title) throw new Refusal('badRequest', 'Title', 'A view must have a title.');
  return entity(request, viewJson(addView(request.service.store, list, { ...given(body), title })), {
    status: 201,
  });
}

function mergeView(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'manage', right.manageLists);
  const body = bodyOf(request);
  const view = chosenView(request, list);
  saveView(request.service.store, { ...view, title: textOf(body, 'Title') ?? view.title, ...given(body) });
  return changed;
}

function deleteView(request: SharePointRequest): ApiAnswer {
  removeView(request.service.store, chosenView(request, openList(request, 'manage', right.manageLists)));
  return { status: 200, body: {} };
}

function readViewFields(request: SharePointRequest): ApiAnswer {
  const view = chosenView(request, openList(request, 'read', right.viewListItems));
  return entity(request, { SchemaXml: fieldsXml(view), Items: view.fields });
}

const pseudoFields = ['LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'DocIcon', 'Edit'];

function withFields(
  name: string,
  change: (fields: string[], wanted: string) => string[],
): (request: SharePointRequest) => ApiAnswer {
  return (request) => {
    const list = openList(request, 'manage', right.manageLists);
    const view = chosenView(request, list);
    const { value } = chosen(request, name);
    const field = pseudoFields.includes(value) ? value : findField(request.service.store, list, value)?.name;
    if (name !== 'removeallviewfields' && !field)
      throw new Refusal(
        'notFound',
        value,
        `Column '${value}' does not exist. It may have been deleted by another user.`,
      );
    saveView(request.service.store, { ...view, fields: change(view.fields, field ?? '') });
    return done(name);
  };
}

export const viewRoutes: Route[] = [
  ['GET', 'web/list/views', readViews],
  ['POST', 'web/list/views', makeView],
  ['GET', 'web/list/view', readView],
  ['MERGE', 'web/list/view', mergeView],
  ['DELETE', 'web/list/view', deleteView],
  ['GET', 'web/list/view/viewfields', readViewFields],
  ['POST', 'web/list/view/viewfields/removeallviewfields', withFields('removeallviewfields', () => [])],
  [
    'POST',
    'web/list/view/viewfields/removeviewfield',
    withFields('removeviewfield', (fields, name) => fields.filter((each) => each !== name)),
  ],
  [
    'POST',
    'web/list/view/viewfields/addviewfield',
    withFields('addviewfield', (fields, name) => [...fields.filter((each) => each !== name), name]),
  ],
];
