'use strict';
// How the hub's own source becomes script, the same for the Teams tab and the web part: types are taken off by swc, and
// styles are worked out now, so that no screen has to do it (and no style engine travels with it).
const path = require('path');

/** The rule for the source below `root`. `find` resolves a loader among the hub's own packages. */
exports.sourceRule = (root, find = (name) => name) => ({
  test: /\.tsx?$/,
  include: [path.join(root, 'src')],
  // No module does anything by being imported: one of which nothing is used does not travel. (Declaring a list is a call,
  // which webpack would keep in every screen that comes near it.)
  sideEffects: false,
  use: [
    { loader: find('@griffel/webpack-loader'), options: { classNameHashSalt: 'race-action-hub' } },
    {
      loader: find('swc-loader'),
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    },
  ],
});
