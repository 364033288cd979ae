import {
  createDOMRenderer,
  IdPrefixProvider,
  PortalMountNodeProvider,
  RendererProvider,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Other web parts of a page may carry another Fluent: our class names must never be theirs. */
const renderer = createDOMRenderer(document, { classNameHashSalt: 'race-action-hub' });

/** A React root on a page with other people's parts: names, ids and portals stay our own. `key` tells ours apart. */
export function createOwnRoot(
  element: HTMLElement,
  key = '',
): { render(ui: ReactNode): void; unmount(): void } {
  const prefix = `rah${key.replace(/[^\w-]/g, '')}-`;
  const portals = document.createElement('div');
  element.after(portals);
  const root = createRoot(element, { identifierPrefix: prefix });
  return {
    render: (ui) =>
      root.render(
        <RendererProvider renderer={renderer} targetDocument={document}>
          <IdPrefixProvider value={prefix}>
            <PortalMountNodeProvider value={portals}>{ui}</PortalMountNodeProvider>
          </IdPrefixProvider>
        </RendererProvider>,
      ),
    unmount() {
      root.unmount();
      portals.remove();
    },
  };
}
