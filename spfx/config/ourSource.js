'use strict';
// SharePoint's toolchain builds the web part class; this lets it build the hub's own source too, from ../src, with the
// React it was written for (SharePoint's own is version 17) and the same loader as the Teams tab.
const fs = require('fs');
const path = require('path');
const { splitChunks } = require('./chunks.js');
const { leanFluent } = require('./leanFluent.js');
const { sourceRule } = require('./sourceRule.js');

const root = path.resolve(__dirname, '../..');
const source = path.join(root, 'src');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
/** Resolved from the hub's own packages: its loaders are no part of SharePoint's toolchain. */
const find = (name) => require.resolve(name, { paths: [root] });

module.exports = (config, { webpack = require('webpack') } = {}) => {
  config.externals = [].concat(config.externals).filter((name) => name !== 'react' && name !== 'react-dom');
  config.resolve.alias = {
    ...config.resolve.alias,
    'race-action-hub': path.join(source, 'hosts/sharepoint/webPart.ts'),
  };
  config.resolve.extensions = ['.tsx', '.ts', '.mjs', '.js', '.json'];
  config.resolve.modules = ['node_modules', path.join(root, 'node_modules')];
  // What the hub's packages need they find beside themselves, never among SharePoint's older copies.
  config.target = ['web', 'es2022'];
  config.module.rules.push(sourceRule(root, find));
  config.plugins.push(...leanFluent(webpack));
  config.plugins.push(new webpack.DefinePlugin({ 'process.env.HUB_VERSION': JSON.stringify(version) }));
  config.optimization = {
    ...config.optimization,
    chunkIds: 'deterministic',
    splitChunks,
  };
  return config;
};
