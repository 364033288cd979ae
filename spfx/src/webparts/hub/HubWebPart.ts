import { Version } from '@microsoft/sp-core-library';
import { PropertyPaneDropdown, PropertyPaneSlider, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { openWebPart, propertyFields } from 'race-action-hub';
import type { Facts, Field, RunningWebPart } from 'race-action-hub';

/** What an editor of the page chose in the property pane. */
interface HubProperties {
  place: string;
  title: string;
  siteUrl: string;
  hubPage: string;
  rows: number;
}

/** SharePoint's side of the hub: passes on where it stands and for whom; everything else is the hub's own source. */
export default class HubWebPart extends BaseClientSideWebPart<HubProperties> {
  private _running: RunningWebPart | undefined;
  private _theme: unknown;

  public render(): void {
    if (this._running) this._running.update(this._facts());
    else this._running = openWebPart(this.domElement, this._facts());
  }

  protected onThemeChanged(theme: unknown): void {
    this._theme = theme;
    if (this._running) this._running.update(this._facts());
  }

  protected onDispose(): void {
    this._running?.dispose();
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { title, about, fields } = propertyFields(
      this.context.pageContext.cultureInfo.currentUICultureName,
    );
    return {
      pages: [
        {
          header: { description: about },
          groups: [{ groupName: title, groupFields: fields.map(toPaneField) }],
        },
      ],
    };
  }

  private _facts(): Facts {
    const { pageContext, sdks } = this.context;
    const { aadInfo, user, web, cultureInfo, legacyPageContext } = pageContext as typeof pageContext & {
      aadInfo?: { tenantId: { toString(): string }; userId: { toString(): string } };
      legacyPageContext?: { formDigestValue?: string; formDigestTimeoutSeconds?: number };
    };
    return {
      instanceId: this.instanceId,
      tenantId: aadInfo?.tenantId.toString(),
      oid: aadInfo?.userId.toString(),
      name: user.displayName,
      mail: user.email || user.loginName,
      locale: cultureInfo.currentUICultureName,
      webUrl: web.absoluteUrl,
      digest: legacyPageContext?.formDigestValue,
      digestSeconds: legacyPageContext?.formDigestTimeoutSeconds,
      properties: { ...this.properties },
      theme: this._theme,
      teams: sdks?.microsoftTeams,
    };
  }
}

function toPaneField(field: Field): IPropertyPaneField<unknown> {
  const { name, label, description, options = [], min = 1, max = 20 } = field;
  switch (field.kind) {
    case 'choice':
      return PropertyPaneDropdown(name, { label, options });
    case 'number':
      return PropertyPaneSlider(name, { label, min, max });
    default:
      return PropertyPaneTextField(name, { label, description });
  }
}
