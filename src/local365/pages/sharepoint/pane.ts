import { byId, element } from './pageData.ts';
import { makeControl } from './paneControls.ts';
import type { PaneField } from './propertyPaneFields.ts';
import type { RunningPart } from './runningPart.ts';

let shown: RunningPart | null = null;

export function isPaneOpen(): boolean {
  return shown !== null;
}

/** Opens the pane for a web part, whose resources and fields are asked for each time. */
export async function openPane(part: RunningPart): Promise<void> {
  if (shown) closePane();
  shown = part;
  await part.webPart.loadPropertyPaneResources();
  part.webPart.onPropertyPaneConfigurationStart();
  drawPane();
  byId('propertyPane').querySelector<HTMLElement>('input, select, textarea')?.focus();
}

export function closePane(): void {
  const closed = shown;
  shown = null;
  byId('propertyPane').hidden = true;
  byId('propertyPane').replaceChildren();
  closed?.webPart.onPropertyPaneConfigurationComplete();
}

export function drawPane(): void {
  const part = shown;
  if (!part) return;
  const close = element('button', { type: 'button', textContent: 'Close', className: 'close' });
  close.addEventListener('click', () => {
    closePane();
    part.editButton.focus();
  });
  const { pages } = part.webPart.getPropertyPaneConfiguration();
  const contents = pages.flatMap(({ header, groups }) => [
    element('p', { textContent: header?.description ?? '' }),
    ...groups.map(({ groupName, isGroupNameHidden, groupFields }) =>
      element(
        'section',
        {},
        ...(groupName && !isGroupNameHidden ? [element('h3', { textContent: groupName })] : []),
        ...groupFields.map((field) => control(part, field)),
      ),
    ),
  ]);
  const apply = part.webPart.disableReactivePropertyChanges ? [applyButton(part)] : [];
  const heading = element('h2', { textContent: part.title });
  byId('propertyPane').replaceChildren(element('header', {}, heading, close), ...contents, ...apply);
  byId('propertyPane').hidden = false;
}

/** A change is in the properties at once; a web part that says so is drawn only when [Apply] is pressed. */
function control(part: RunningPart, field: PaneField): HTMLElement {
  const { webPart } = part;
  const { targetProperty: path } = field;
  return makeControl({
    field,
    value: webPart.properties[path],
    change(value) {
      const old = webPart.properties[path];
      if (old === value) return;
      if (path) webPart.properties[path] = value;
      webPart.onPropertyPaneFieldChanged(path, old, value);
      if (webPart.disableReactivePropertyChanges) return;
      part.draw();
      part.save();
    },
  });
}

function applyButton(part: RunningPart): HTMLElement {
  const apply = element('button', { type: 'button', textContent: 'Apply' });
  apply.addEventListener('click', () => {
    part.webPart.onAfterPropertyPaneChangesApplied();
    part.draw();
    part.save();
  });
  return apply;
}
