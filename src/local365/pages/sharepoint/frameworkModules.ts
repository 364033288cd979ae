import { BaseClientSideWebPart } from './baseWebPart.ts';
import { coreLibrary, isSame } from './coreLibrary.ts';
import { propertyPane } from './propertyPaneFields.ts';
import * as services from './services.ts';
import { SPPermission } from './permissions.ts';
import * as themes from './themeProvider.ts';

/** What a web part may import from SharePoint Framework, imitated as it is documented. */
const modules: Record<string, object> = {
  '@microsoft/sp-core-library': { ...coreLibrary, ...services },
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart, ...propertyPane },
  '@microsoft/sp-property-pane': propertyPane,
  '@microsoft/sp-component-base': themes,
  '@microsoft/sp-page-context': { SPPermission },
  '@microsoft/sp-lodash-subset': { isEqual: isSame, cloneDeep: structuredClone },
};

export function frameworkModule(name: string): object | undefined {
  return modules[name];
}
