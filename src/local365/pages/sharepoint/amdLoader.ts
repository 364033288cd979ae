/** The little of AMD that SharePoint's loader promises: `define` with or without a name, one module for each script. */
interface Definition {
  needs: string[];
  factory: unknown;
}

type Define = ((...given: unknown[]) => void) & { amd: object };

declare global {
  interface Window {
    define: Define;
  }
}

const definitions = new Map<string, Definition>();

function define(...given: unknown[]): void {
  const script = document.currentScript;
  // Developers' tools define modules too; nobody on the page asks for those.
  if (!(script instanceof HTMLScriptElement)) return;
  const factory = given.pop();
  const needs = Array.isArray(given.at(-1)) ? (given.pop() as string[]) : [];
  definitions.set(script.src, { needs, factory });
}

export function offerDefine(): void {
  window.define = Object.assign(define, { amd: {} });
}

const scripts = new Map<string, Promise<void>>();

/** Loads a script once, however many modules ask for it. */
function load(address: string, integrity: string): Promise<void> {
  const known = scripts.get(address);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    script.src = address;
    if (integrity) {
      script.integrity = integrity;
      script.crossOrigin = 'anonymous';
    }
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Could not load ${address}`)));
    document.head.append(script);
  });
  scripts.set(address, loading);
  return loading;
}

const modules = new Map<string, Promise<unknown>>();

/** The module a script defines; `need` finds what it names. A script that defines nothing is a module without exports. */
export function loadModule(
  address: string,
  integrity: string,
  need: (name: string) => Promise<unknown>,
): Promise<unknown> {
  const known = modules.get(address);
  if (known) return known;
  const loading = load(address, integrity).then(() => run(definitions.get(address), need));
  modules.set(address, loading);
  return loading;
}

async function run(
  definition: Definition | undefined,
  need: (name: string) => Promise<unknown>,
): Promise<unknown> {
  if (!definition) return {};
  const { needs, factory } = definition;
  const module: { exports: unknown } = { exports: {} };
  const special: Record<string, unknown> = { exports: module.exports, module };
  const given = await Promise.all(needs.map((name) => (name in special ? special[name] : need(name))));
  const made: unknown =
    typeof factory === 'function' ? (factory as (...all: unknown[]) => unknown)(...given) : factory;
  return made ?? module.exports;
}
