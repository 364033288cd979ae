import { BaseClientSideWebPart } from './baseWebPart.ts';
import * as coreLibrary from './coreLibrary.ts';
import * as fields from './propertyPaneFields.ts';
import * as services from './services.ts';
import { SPPermission } from './permissions.ts';
import * as themes from './themeProvider.ts';

/** What a web part may import from SharePoint Framework, imitated as it is documented. */
const modules: Record<string, object> = {
  '@microsoft/sp-core-library': { ...coreLibrary, ...services },
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart, ...fields },
  '@microsoft/sp-property-pane': fields,
  '@microsoft/sp-component-base': themes,
  '@microsoft/sp-page-context': { SPPermission },
  '@microsoft/sp-lodash-subset': { isEqual: coreLibrary.isSame, cloneDeep: structuredClone },
};

export function frameworkModule(name: string): object | undefined {
  return modules[name];
}
