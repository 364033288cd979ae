import { Version } from './coreLibrary.ts';
import type { ComponentManifest } from './manifests.ts';
import type { Properties } from './pageData.ts';
import type { PaneConfiguration } from './propertyPaneFields.ts';
import type { Theme } from './themes.ts';
import type { WebPartContext } from './webPartContext.ts';

export interface Wiring {
  context: WebPartContext;
  domElement: HTMLElement;
  manifest: ComponentManifest;
  properties: Properties;
  displayMode: number;
  isRendered: boolean;
  isDisposed: boolean;
}

export type WebPartClass = new () => BaseClientSideWebPart;

const wirings = new WeakMap<BaseClientSideWebPart, Wiring>();

/** The page's own handle on a web part: what SharePoint sets between its constructor and `onInit`. */
export function wire(webPart: BaseClientSideWebPart, wiring: Wiring): void {
  wirings.set(webPart, wiring);
}

export function wiringOf(webPart: BaseClientSideWebPart): Wiring {
  const found = wirings.get(webPart);
  if (found) return found;
  throw new Error('A web part knows nothing of its page before it is initialised.');
}

/** What every web part extends: the members that are documented, with the defaults that are documented. */
export class BaseClientSideWebPart {
  get context(): WebPartContext {
    return wiringOf(this).context;
  }

  get domElement(): HTMLElement {
    return wiringOf(this).domElement;
  }

  get manifest(): ComponentManifest {
    return wiringOf(this).manifest;
  }

  get instanceId(): string {
    return this.context.instanceId;
  }

  get componentId(): string {
    return this.manifest.id;
  }

  get properties(): Properties {
    return wiringOf(this).properties;
  }

  get displayMode(): number {
    return wiringOf(this).displayMode;
  }

  get width(): number {
    return this.domElement.clientWidth;
  }

  get renderedOnce(): boolean {
    return wiringOf(this).isRendered;
  }

  get isDisposed(): boolean {
    return wiringOf(this).isDisposed;
  }

  get dataVersion(): Version {
    return Version.parse('1.0');
  }

  get disableReactivePropertyChanges(): boolean {
    return false;
  }

  get isRenderAsync(): boolean {
    return false;
  }

  onInit(): Promise<void> {
    return Promise.resolve();
  }

  render(): void {}

  renderCompleted(): void {
    wiringOf(this).isRendered = true;
  }

  renderError(error: Error): void {
    this.context.statusRenderer.renderError(this.domElement, error);
  }

  clearError(): void {
    this.context.statusRenderer.clearError(this.domElement);
  }

  onDispose(): void {}

  onThemeChanged(_theme: Theme | undefined): void {}

  onAfterResize(_newWidth: number): void {}

  onDisplayModeChanged(_oldDisplayMode: number): void {
    this.render();
  }

  getPropertyPaneConfiguration(): PaneConfiguration {
    return { pages: [] };
  }

  loadPropertyPaneResources(): Promise<void> {
    return Promise.resolve();
  }

  onPropertyPaneConfigurationStart(): void {}

  onPropertyPaneConfigurationComplete(): void {}

  onPropertyPaneFieldChanged(_path: string, _oldValue: unknown, _newValue: unknown): void {}

  onAfterPropertyPaneChangesApplied(): void {}
}
