'use strict';
// How the hub's source is cut into files, the same for the Teams tab and the web part. Pages, and places in short, are
// fetched beside the frame they stand in, so webpack cannot know that one is there before the other: what most of them
// use would travel once with the frame and once more with the page. It gets a file of its own.
const own = /^(?!.*node_modules).*[\\/]src[\\/]/;

/** Parts by the names of their chunks: `page-…` beside `app`, `short-…` beside `summary`. */
const named = (pattern) => (chunk) => pattern.test(chunk.name ?? '');

/** What a frame has: no part beside it brings it again, however few of them use it. */
const inFrame =
  (name) =>
  (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);
const frame = (name, parts) => ({
  ...{
    name: `${name}Frame`,
    test: inFrame(name),
    chunks: named(parts),
    minChunks: 2,
    minSize: 0,
    priority: 5,
  },
});

exports.splitChunks = {
  chunks: 'async',
  minSize: 30_000,
  cacheGroups: {
    // In one file with a name: a page of the tab asks for it early, and the bench counts it apart.
    msal: { name: 'msalLibrary', test: /[\\/]@azure[\\/]msal-/, priority: 10 },
    appFrame: frame('app', /^(app|page-)/),
    summaryFrame: frame('summary', /^(summary$|short-)/),
    pages: { name: 'pages', test: own, chunks: named(/^(app|page-)/), minChunks: 11, minSize: 0 },
    shorts: { name: 'shorts', test: own, chunks: named(/^(summary$|short-)/), minChunks: 4, minSize: 0 },
  },
};
