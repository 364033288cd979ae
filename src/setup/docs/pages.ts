import { listsPage } from './listsPage.ts';
import { permissionsPage } from './permissionsPage.ts';

/** Every page that is written from the code, by its file. */
export function generatedPages(): Record<string, string> {
  return { 'docs/lists.md': listsPage(), 'docs/permissions.md': permissionsPage() };
}
