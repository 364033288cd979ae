export function openWebPart(element: HTMLElement, facts: Record<string, unknown>) {
  void import(/* webpackChunkName: "part" */ '../../ui/words.ts').then(({ speak }) => { element.textContent = speak(String(facts['locale'])); });
  return { update() {}, dispose() { element.replaceChildren(); } };
}
export function propertyFields(_locale: string) { return { title: 'x', about: 'y', fields: [] }; }
