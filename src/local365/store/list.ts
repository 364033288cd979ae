export interface List {
  no: number;
  id: string;
  title: string;
  urlName: string;
  template: number;
  created: string;
  modified: string;
  itemCount: number;
  lastId: number;
  ownRights: boolean;
  settings: ListSettings;
}

/** Settings as SharePoint REST names them. */
export interface ListSettings {
  Description: string;
  Hidden: boolean;
  NoCrawl: boolean;
  EnableVersioning: boolean;
  MajorVersionLimit: number;
  EnableAttachments: boolean;
  EnableFolderCreation: boolean;
  OnQuickLaunch: boolean;
  ContentTypesEnabled: boolean;
  ForceCheckout: boolean;
  EnableMinorVersions: boolean;
  EnableModeration: boolean;
  DraftVersionVisibility: number;
  ReadSecurity: number;
  WriteSecurity: number;
}

export const libraryTemplate = 101;
