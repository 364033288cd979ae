import { element } from './pageData.ts';
import { type PaneField, PropertyPaneFieldType as type } from './propertyPaneFields.ts';

export interface Control {
  field: PaneField;
  value: unknown;
  change: (value: unknown) => void;
}

let controls = 0;

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function labelled(text: string | undefined, control: HTMLElement, note = ''): HTMLElement {
  controls += 1;
  control.id = `paneControl${controls}`;
  const parts: HTMLElement[] = [element('label', { htmlFor: control.id, textContent: text ?? '' }), control];
  if (note) {
    const hint = element('p', { id: `${control.id}Note`, className: 'note', textContent: note });
    control.setAttribute('aria-describedby', hint.id);
    parts.push(hint);
  }
  return element('div', { className: 'field' }, ...parts);
}

/** Text is applied while it is typed, as SharePoint does it; a value the web part refuses is shown and not applied. */
function textField({ field: { properties }, value, change }: Control): HTMLElement {
  const { label, description, multiline, maxLength = -1, placeholder = '', disabled = false } = properties;
  const shared = { value: asText(value ?? properties.value), disabled, placeholder };
  const input = multiline ? element('textarea', shared) : element('input', { ...shared, type: 'text' });
  if (maxLength >= 0) input.maxLength = maxLength;
  const refusal = element('p', { className: 'refusal', role: 'alert' });
  input.addEventListener('input', () => {
    const typed = input.value;
    void Promise.resolve(properties.onGetErrorMessage?.(typed) ?? '').then((reason) => {
      refusal.textContent = reason;
      if (reason === '' && input.value === typed) change(typed);
    });
  });
  return element('div', {}, labelled(label, input, description), refusal);
}

function dropdown({ field: { properties }, value, change }: Control): HTMLElement {
  const { label, options = [], selectedKey, disabled = false } = properties;
  const select = element('select', { disabled });
  for (const { key, text } of options)
    select.append(element('option', { value: String(key), textContent: text }));
  select.value = asText(value ?? selectedKey);
  select.addEventListener('change', () => change(options[select.selectedIndex]?.key));
  return labelled(label, select);
}

function slider({ field: { properties }, value, change }: Control): HTMLElement {
  const { label, min = 0, max = 10, step = 1, disabled = false } = properties;
  const input = element('input', { type: 'range', disabled });
  Object.assign(input, { min: String(min), max: String(max), step: String(step) });
  input.value = asText(value ?? properties.value ?? min);
  const shown = element('output', { textContent: input.value });
  input.addEventListener('input', () => {
    shown.textContent = input.value;
    change(Number(input.value));
  });
  return element('div', { className: 'slider' }, labelled(label, input), shown);
}

function tick({ field: { properties }, value, change }: Control): HTMLElement {
  const input = element('input', { type: 'checkbox', disabled: properties.disabled ?? false });
  input.checked = value === undefined ? (properties.checked ?? false) : value === true;
  input.addEventListener('change', () => change(input.checked));
  return labelled(properties.text ?? properties.label, input);
}

function choices({ field: { properties, targetProperty }, value, change }: Control): HTMLElement {
  const group = element('fieldset', {}, element('legend', { textContent: properties.label ?? '' }));
  for (const { key, text } of properties.options ?? []) {
    const input = element('input', { type: 'radio', name: targetProperty, checked: key === value });
    input.addEventListener('change', () => change(key));
    group.append(labelled(text, input));
  }
  return group;
}

function button({ field: { properties }, value, change }: Control): HTMLElement {
  const made = element('button', { type: 'button', textContent: properties.text ?? '' });
  made.addEventListener('click', () => change(properties.onClick?.(value)));
  return made;
}

function custom({ field: { properties }, change }: Control): HTMLElement {
  const place = element('div');
  properties.onRender?.(place, undefined, (_path, value) => change(value));
  return place;
}

const makers: Record<number, (control: Control) => HTMLElement> = {
  [type.Custom]: custom,
  [type.CheckBox]: tick,
  [type.Toggle]: tick,
  [type.TextField]: textField,
  [type.Dropdown]: dropdown,
  [type.Slider]: slider,
  [type.ChoiceGroup]: choices,
  [type.Button]: button,
  [type.HorizontalRule]: () => element('hr'),
  [type.Label]: ({ field: { properties } }) => element('p', { textContent: properties.text ?? '' }),
  [type.Link]: ({ field: { properties } }) =>
    element('a', { href: properties.href ?? '', textContent: properties.text ?? '' }),
};

export function makeControl(control: Control): HTMLElement {
  const maker = makers[control.field.type];
  return maker ? maker(control) : element('p', { textContent: 'This page does not play this field.' });
}
