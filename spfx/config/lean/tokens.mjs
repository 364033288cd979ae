/** Layers stand without a theme too: these tokens bring a value of their own. */
const layers = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/** Fluent's tokens, by its own rule: the token `name` is the CSS variable `--name`. */
export const tokens = new Proxy(
  {},
  { get: (_, name) => (name in layers ? `var(--${name}, ${layers[name]})` : `var(--${String(name)})`) },
);
