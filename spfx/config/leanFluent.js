'use strict';
// Two files of Fluent that the hub never needs whole. What takes their place is held against the originals by
// tests/house/leanFluent.test.ts.
const path = require('path');

/** `webpack`: whose plugin is used. */
exports.leanFluent = (webpack) => {
  const instead = (pattern, file) =>
    new webpack.NormalModuleReplacementPlugin(pattern, path.join(__dirname, 'lean', file));
  return [
    // Hundreds of names written out, each of which is `var(--name)`.
    instead(/@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, 'tokens.mjs'),
    // Reads styles that a server drew, with a whole CSS parser; no server draws the hub.
    instead(
      /@griffel[\\/]core[\\/]src[\\/]renderer[\\/]rehydrateRendererCache\.js$/,
      'rehydrateRendererCache.mjs',
    ),
  ];
};
