/** One script or module a component needs, as its manifest names it. */
export interface ScriptResource {
  type: 'path' | 'localizedPath' | 'component';
  /** Where a script lies; with its hash in newer manifests. */
  path?: string | PathWithHash;
  paths?: Record<string, string | PathWithHash>;
  defaultPath?: string | PathWithHash;
  integrity?: string;
  id?: string;
  version?: string;
}

export interface PathWithHash {
  path: string;
  integrity?: string;
}

export interface ComponentManifest {
  id: string;
  alias: string;
  version: string;
  supportsThemeVariants?: boolean;
  preconfiguredEntries?: { title?: Record<string, string> }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    exportName?: string;
    scriptResources: Record<string, ScriptResource>;
  };
}

/** The title of a web part for this language; the default one where it has none. */
export function titleOf(manifest: ComponentManifest, language: string): string {
  const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
  return titles[language] ?? titles['default'] ?? manifest.alias;
}

/** The script of a resource: the one for this language, else for its base language, else the default. */
export function scriptOf(
  manifest: ComponentManifest,
  resource: ScriptResource,
  language: string,
): Required<PathWithHash> | null {
  const paths = resource.paths ?? {};
  const localized = Object.entries(paths).find(([name]) => name.toLowerCase() === language.toLowerCase());
  const base = Object.entries(paths).find(([name]) => language.startsWith(`${name}-`));
  const chosen =
    resource.path ?? localized?.[1] ?? base?.[1] ?? resource.defaultPath ?? paths['default'] ?? null;
  if (chosen === null) return null;
  const { path, integrity } = typeof chosen === 'string' ? { path: chosen } : chosen;
  const address = new URL(
    path,
    new URL(manifest.loaderConfig.internalModuleBaseUrls[0] ?? '', location.origin),
  );
  return { path: address.href, integrity: integrity ?? resource.integrity ?? '' };
}
