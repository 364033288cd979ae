import { readFileSync } from 'node:fs';
import path from 'node:path';
import CompressionPlugin from 'compression-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { splitChunks } from './spfx/config/chunks.js';
import { leanFluent } from './spfx/config/leanFluent.js';
import { sourceRule } from './spfx/config/sourceRule.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const root = process.cwd();

/** The Teams tab: static files that any web server can hold. Only config.json differs between forces. */
export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    tab: './src/hosts/teams/main.ts',
    signedIn: './src/hosts/standalone/signedIn.ts',
    configure: './src/hosts/teams/configure.ts',
  },
  output: {
    path: path.join(root, 'dist/tab'),
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      // The Graph client does nothing on import; without being told, webpack keeps its upload tasks and test handlers.
      { test: /node_modules\/@microsoft\/microsoft-graph-client\//, sideEffects: false },
      sourceRule(root),
    ],
  },
  optimization: { chunkIds: 'deterministic', splitChunks },
  performance: { hints: false },
  devtool: 'source-map',
  plugins: [
    ...leanFluent(webpack),
    new webpack.DefinePlugin({ 'process.env.HUB_VERSION': JSON.stringify(version) }),
    new HtmlWebpackPlugin({
      filename: 'index.html',
      chunks: ['tab'],
      inject: false,
      templateContent: tabPage,
    }),
    new HtmlWebpackPlugin({ filename: 'signedIn.html', chunks: ['signedIn'], title: 'Race Action Hub' }),
    new HtmlWebpackPlugin({
      filename: 'configure.html',
      chunks: ['configure'],
      template: './src/hosts/teams/configure.html',
    }),
    new CompressionPlugin({ test: /\.(js|html)$/, minRatio: 1, threshold: 0 }),
  ],
};

/**
 * The page of the tab. The screen's code and the settings are asked for at once, beside the entry: a slow connection
 * waits for one round trip, not for three in a row.
 */
function tabPage({ htmlWebpackPlugin, compilation }) {
  const early = ['hub', 'app', 'msal']
    .flatMap((name) => chunkFiles(compilation, name))
    .map((file) => `<link rel="preload" as="script" href="${file}">`);
  const scripts = htmlWebpackPlugin.files.js.map((file) => `<script defer src="${file}"></script>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Race Action Hub</title>
<style>
body { margin: 0; }
@page { size: A4; margin: 15mm; }
@media (prefers-reduced-motion: reduce) { * { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; } }
</style>
<link rel="preload" as="fetch" crossorigin href="config.json">
${[...scripts, ...early].join('\n')}
</head>
<body>
<div id="hub"></div>
<noscript>Race Action Hub needs JavaScript.</noscript>
</body>
</html>`;
}

function chunkFiles(compilation, name) {
  const group = compilation.chunkGroups.find((one) => one.name === name);
  return group ? [...new Set(group.getFiles())].filter((file) => file.endsWith('.js')) : [];
}
