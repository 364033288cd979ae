import { byId, type PageData } from './pageData.ts';
import { keepInAddress, type View } from './view.ts';

/** What the bar of the page may ask for; other choices load the page anew. */
export interface ChromeActs {
  useLook: () => void;
  useMode: (isEditing: boolean) => void;
}

export function drawChrome(data: PageData, view: View): void {
  document.title = data.title;
  document.body.dataset['chrome'] = view.hasChrome ? 'full' : 'none';
  document.body.dataset['page'] = view.isFullPage ? 'full' : 'article';
  document.body.dataset['mode'] = view.isEditing ? 'edit' : 'read';
  const heading = document.querySelector('#pageTitle h1');
  if (heading) heading.textContent = data.title;
  const { user, site } = data.context;
  byId('personName').textContent = user.name;
  const link = byId('siteLink');
  link.textContent = site.title;
  link.setAttribute('href', `${site.path}/SitePages/Home.aspx`);
  const edit = byId('editPage');
  edit.hidden = !data.mayEdit && !view.isEditing;
  edit.textContent = view.isEditing ? 'Stop editing' : 'Edit';
}

/** Colours of the page around the web parts; the section takes those of its own theme. */
export function paintSection(
  view: View,
  colours: Record<string, string>,
  site: Record<string, string>,
): void {
  document.documentElement.dataset['theme'] = view.theme;
  const root = document.documentElement.style;
  for (const name of ['bodyBackground', 'bodyText', 'link', 'bodyDivider'])
    root.setProperty(`--site-${name}`, site[name] ?? '');
  const section = byId('canvas').style;
  for (const name of ['bodyBackground', 'bodyText', 'link'])
    section.setProperty(`--section-${name}`, colours[name] ?? '');
}

export function wireChrome(data: PageData, view: View, acts: ChromeActs): void {
  const person = byId('user') as HTMLSelectElement;
  for (const { user, name } of data.people) person.append(new Option(name, user));
  person.value = data.context.user.user;
  person.addEventListener('change', () => goTo('user', person.value));
  const columns = byId('columns') as HTMLSelectElement;
  columns.value = String(view.columns);
  columns.addEventListener('change', () => goTo('columns', columns.value));
  for (const name of ['theme', 'background'] as const) {
    const picker = byId(name) as HTMLSelectElement;
    picker.value = view[name];
    picker.addEventListener('change', () => {
      Object.assign(view, { [name]: picker.value });
      keepInAddress(name, picker.value);
      acts.useLook();
    });
  }
  const toggle = byId('optionsToggle');
  toggle.addEventListener('click', () => {
    const isOpen = byId('options').classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
  byId('editPage').addEventListener('click', () => acts.useMode(!view.isEditing));
}

function goTo(name: string, value: string): void {
  keepInAddress(name, value);
  location.reload();
}
