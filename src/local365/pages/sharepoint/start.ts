import { offerDefine } from './amdLoader.ts';
import { layCanvas, type Zone } from './canvas.ts';
import { drawChrome, paintSection, wireChrome } from './chrome.ts';
import { keeper } from './keepProperties.ts';
import { loadComponent } from './loadComponent.ts';
import { titleOf } from './manifests.ts';
import { pageContext } from './pageContext.ts';
import { byId, type PageData, readPageData } from './pageData.ts';
import { closePane, openPane } from './pane.ts';
import { runPart } from './runPart.ts';
import type { RunningPart } from './runningPart.ts';
import { type InTeams, meetTeams } from './teamsSdk.ts';
import { themeOf } from './themes.ts';
import { keepInAddress, moveToPath, readView, type View } from './view.ts';
import { statusRenderer } from './webPartContext.ts';

interface Page {
  data: PageData;
  view: View;
  running: Set<RunningPart>;
  teams: InTeams | null;
}

async function startPart(page: Page, zone: Zone, index: number, shared: SharedStart): Promise<void> {
  const asked = page.data.parts[index];
  const manifest = page.data.manifests.find(({ id }) => id === asked?.componentId);
  if (!asked || !manifest) return;
  try {
    const WebPart = await loadComponent(manifest, shared.context.cultureInfo.currentUICultureName);
    const part = await runPart({
      WebPart,
      manifest,
      instanceId: asked.instanceId,
      properties: asked.properties,
      pageContext: shared.context,
      theme: themeOf(page.view),
      isEditing: page.view.isEditing,
      teams: page.teams?.sdk ?? null,
      place: zone.place,
      editButton: zone.editButton,
      keep: shared.keep,
    });
    page.running.add(part);
    zone.editButton.addEventListener('click', () => void openPane(part));
    zone.removeButton.addEventListener('click', () => {
      closePane();
      part.dispose();
      page.running.delete(part);
      zone.zone.remove();
    });
  } catch (thrown) {
    sayFailed(zone.place, thrown);
  }
}

function sayFailed(place: HTMLElement, thrown: unknown): void {
  statusRenderer.renderError(place, thrown instanceof Error ? thrown : String(thrown));
  document.body.dataset['pageState'] = 'failed';
}

interface SharedStart {
  context: ReturnType<typeof pageContext>;
  keep: ReturnType<typeof keeper>;
}

function useLook({ view, running }: Page): void {
  const theme = themeOf(view);
  paintSection(view, theme.semanticColors, themeOf({ ...view, background: 'none' }).semanticColors);
  for (const part of running) part.useTheme(theme);
}

function useMode({ data, view, running }: Page, isEditing: boolean): void {
  view.isEditing = isEditing;
  keepInAddress('edit', isEditing ? '1' : null);
  closePane();
  drawChrome(data, view);
  for (const part of running) part.useMode(isEditing);
}

/** One page: chrome, canvas, and every web part started beside the others. */
async function start(): Promise<void> {
  offerDefine();
  moveToPath();
  const data = readPageData();
  const view = readView(location);
  const page: Page = { data, view, running: new Set(), teams: null };
  if (view.isInTeams) {
    page.teams = await meetTeams();
    view.theme = page.teams.theme;
    page.teams.hearTheme((theme) => {
      view.theme = theme;
      useLook(page);
    });
  }
  drawChrome(data, view);
  useLook(page);
  wireChrome(data, view, {
    useLook: () => useLook(page),
    useMode: (isEditing) => useMode(page, isEditing),
  });
  const shared = { context: pageContext(data), keep: keeper(data) };
  const titles = data.parts.map(({ componentId }) => {
    const manifest = data.manifests.find(({ id }) => id === componentId);
    return manifest ? titleOf(manifest, shared.context.cultureInfo.currentUICultureName) : '';
  });
  const zones = layCanvas(view, titles);
  await Promise.all(zones.map((zone, index) => startPart(page, zone, index, shared)));
  page.teams?.isReady();
  if (document.body.dataset['pageState'] === 'loading') document.body.dataset['pageState'] = 'ready';
}

start().catch((thrown: unknown) => sayFailed(byId('canvas'), thrown));
