import { type BaseClientSideWebPart, wire, type WebPartClass, wiringOf } from './baseWebPart.ts';
import { DisplayMode } from './coreLibrary.ts';
import { type ComponentManifest, titleOf } from './manifests.ts';
import { closePane, drawPane, isPaneOpen, openPane } from './pane.ts';
import type { RunningPart } from './runningPart.ts';
import { ServiceScope } from './services.ts';
import { ThemeProvider, type ThemeChangedEventArgs } from './themeProvider.ts';
import type { PageContext } from './pageContext.ts';
import type { Properties } from './pageData.ts';
import type { Theme } from './themes.ts';
import { statusRenderer, type MicrosoftTeams, type WebPartContext } from './webPartContext.ts';

export interface PartToRun {
  WebPart: WebPartClass;
  manifest: ComponentManifest;
  instanceId: string;
  properties: Properties;
  pageContext: PageContext;
  theme: Theme;
  isEditing: boolean;
  teams: MicrosoftTeams | null;
  place: HTMLElement;
  editButton: HTMLButtonElement;
  keep: (instanceId: string, properties: Properties) => void;
}

/** [L22] Takes a web part through its life: constructed, told of its page and theme, initialised, drawn. */
export async function runPart(start: PartToRun): Promise<RunningPart> {
  const webPart = new start.WebPart();
  const themes = new ThemeProvider(new ServiceScope(), start.theme);
  const part: RunningPart = {
    title: titleOf(start.manifest, start.pageContext.cultureInfo.currentUICultureName),
    webPart,
    editButton: start.editButton,
    draw: () => drawSafely(webPart),
    save: () => start.keep(start.instanceId, webPart.properties),
    useTheme: (theme) => themes.change(theme),
    useMode: (isEditing) => useMode(webPart, isEditing),
    dispose: () => dispose(webPart, themes, hearTheme, watch),
  };
  const hearTheme = ({ theme }: ThemeChangedEventArgs) => {
    webPart.onThemeChanged(theme);
    part.draw();
  };
  const watch = watchWidth(webPart);
  wire(webPart, {
    context: makeContext(start, themes, part),
    domElement: start.place,
    manifest: start.manifest,
    properties: structuredClone(start.properties),
    displayMode: modeOf(start.isEditing),
    isRendered: false,
    isDisposed: false,
  });
  webPart.onThemeChanged(start.theme);
  themes.themeChangedEvent.add(webPart, hearTheme);
  await webPart.onInit();
  part.draw();
  watch.observe(start.place);
  return part;
}

function makeContext(start: PartToRun, themes: ThemeProvider, part: RunningPart): WebPartContext {
  const scope = new ServiceScope();
  scope.provide(ThemeProvider.serviceKey, themes);
  return {
    instanceId: start.instanceId,
    manifest: start.manifest,
    domElement: start.place,
    pageContext: start.pageContext,
    serviceScope: scope,
    isServedFromLocalhost: false,
    sdks: start.teams ? { microsoftTeams: start.teams } : {},
    statusRenderer,
    propertyPane: {
      open: () => void openPane(part),
      close: closePane,
      refresh: drawPane,
      isPropertyPaneOpen: isPaneOpen,
      isRenderedByWebPart: isPaneOpen,
    },
  };
}

/** What a web part throws while it draws becomes SharePoint's words in its place; the rest of the page stands. */
function drawSafely(webPart: BaseClientSideWebPart): void {
  if (webPart.isDisposed) return;
  try {
    webPart.render();
    wiringOf(webPart).isRendered = true;
  } catch (thrown) {
    webPart.renderError(thrown instanceof Error ? thrown : new Error(String(thrown)));
  }
}

function modeOf(isEditing: boolean): number {
  return isEditing ? DisplayMode.Edit : DisplayMode.Read;
}

function useMode(webPart: BaseClientSideWebPart, isEditing: boolean): void {
  const wiring = wiringOf(webPart);
  const old = wiring.displayMode;
  if (old === modeOf(isEditing)) return;
  wiring.displayMode = modeOf(isEditing);
  webPart.onDisplayModeChanged(old);
}

function watchWidth(webPart: BaseClientSideWebPart): ResizeObserver {
  let width = -1;
  return new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (width >= 0 && now !== width) webPart.onAfterResize(now);
    width = now;
  });
}

function dispose(
  webPart: BaseClientSideWebPart,
  themes: ThemeProvider,
  hearTheme: (args: ThemeChangedEventArgs) => void,
  watch: ResizeObserver,
): void {
  watch.disconnect();
  themes.themeChangedEvent.remove(webPart, hearTheme);
  webPart.onDispose();
  wiringOf(webPart).isDisposed = true;
}
