import type { BaseClientSideWebPart } from './baseWebPart.ts';
import type { Theme } from './themes.ts';

/** A web part on the page and what the page may do with it. */
export interface RunningPart {
  title: string;
  webPart: BaseClientSideWebPart;
  editButton: HTMLButtonElement;
  draw: () => void;
  save: () => void;
  useTheme: (theme: Theme) => void;
  useMode: (isEditing: boolean) => void;
  dispose: () => void;
}
