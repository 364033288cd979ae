import type { ComponentManifest } from './manifests.ts';
import { element } from './pageData.ts';
import type { PageContext } from './pageContext.ts';
import type { ServiceScope } from './services.ts';

/** `context` of a web part. `microsoftTeams` is there in Teams only. */
export interface WebPartContext {
  instanceId: string;
  manifest: ComponentManifest;
  domElement: HTMLElement;
  pageContext: PageContext;
  serviceScope: ServiceScope;
  isServedFromLocalhost: boolean;
  sdks: { microsoftTeams?: MicrosoftTeams };
  statusRenderer: typeof statusRenderer;
  propertyPane: {
    open(): void;
    close(): void;
    refresh(): void;
    isPropertyPaneOpen(): boolean;
    isRenderedByWebPart(): boolean;
  };
}

export interface MicrosoftTeams {
  teamsJs: object;
  context: object;
}

/** SharePoint's own words around a web part: loading and failing. */
export const statusRenderer = {
  displayLoadingIndicator(place: HTMLElement, name: string): void {
    place.replaceChildren(element('p', { className: 'webPartStatus', textContent: `Loading ${name}` }));
  },
  clearLoadingIndicator(place: HTMLElement): void {
    place.querySelector('.webPartStatus')?.remove();
  },
  renderError(place: HTMLElement, error: Error | string): void {
    const text = typeof error === 'string' ? error : error.message;
    const words = `[Something went wrong] ${text}`;
    const status = element('p', { className: 'webPartStatus', textContent: words });
    status.setAttribute('role', 'alert');
    place.replaceChildren(status);
  },
  clearError(place: HTMLElement): void {
    place.querySelector('.webPartStatus')?.remove();
  },
};
