import { loadModule } from './amdLoader.ts';
import type { WebPartClass } from './baseWebPart.ts';
import { frameworkModule } from './frameworkModules.ts';
import { type ComponentManifest, scriptOf } from './manifests.ts';

/** The class of a web part, loaded the way its manifest says: its scripts, and the framework's modules by name. */
export async function loadComponent(manifest: ComponentManifest, language: string): Promise<WebPartClass> {
  const { entryModuleId, exportName } = manifest.loaderConfig;
  const exported = (await loadResource(manifest, entryModuleId, language)) as Record<string, unknown>;
  const found = exported[exportName ?? 'default'] ?? exported['default'] ?? exported;
  if (typeof found !== 'function') throw new Error(`${entryModuleId} exports no web part.`);
  return found as WebPartClass;
}

async function loadResource(manifest: ComponentManifest, name: string, language: string): Promise<unknown> {
  const resource = manifest.loaderConfig.scriptResources[name];
  if (!resource) throw new Error(`The manifest of ${manifest.alias} does not name ${name}.`);
  if (resource.type === 'component') {
    const module = frameworkModule(name);
    if (module) return module;
    throw new Error(`This page does not play ${name}.`);
  }
  const script = scriptOf(manifest, resource, language);
  if (!script) throw new Error(`The manifest of ${manifest.alias} gives ${name} no script.`);
  return loadModule(script.path, script.integrity, (needed) => loadResource(manifest, needed, language));
}
