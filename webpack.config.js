/**
 * Three compilations into one dist/, which any static HTTPS server can serve:
 * - `functions`: functions.js, one file that runs in a bare JavaScript engine;
 * - `metadata`: functions.json, functions-en.json and the help pages, made from the catalogue;
 * - `pages`: the pane for Excel (taskpane.html) and the Atelier (index.html), which share the pane's chunk.
 *
 * `--env base=https://example.org/cnam/` sets every absolute address; `--env selfhost` also ships Office's script.
 */
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { baseUrl } from "./scripts/build/base-url.js";
import { contentSecurityPolicy } from "./scripts/build/content-security-policy.js";
import { CompressedFilesPlugin } from "./scripts/build/compressed-files-plugin.js";
import { FunctionsFilesPlugin } from "./scripts/build/functions-files-plugin.js";
import { manifestFor } from "./scripts/build/manifest.js";
import { MinifyPlugin } from "./scripts/build/minify-plugin.js";
import { OFFICE_FILES, OFFICE_PACKAGE, OFFICE_SCRIPT } from "./scripts/build/office-files.js";
import { PageHeadPlugin } from "./scripts/build/page-head-plugin.js";
import { SizeBudgetsPlugin } from "./scripts/build/size-budgets-plugin.js";
import { ThirdPartyNoticesPlugin } from "./scripts/build/third-party-notices-plugin.js";

const METADATA = "metadata.cjs";
const OWN_CHUNKS = /\b(?:pane|taskpane)\.[^/]*js$/;

const ROOT = import.meta.dirname;
const source = (/** @type {string} */ file) => path.join(ROOT, "src", file);

/**
 * @typedef {Exclude<NonNullable<import("webpack").Configuration["optimization"]>["splitChunks"], false>} SplitChunks
 *
 * @typedef {object} Options
 * @property {string} base
 * @property {boolean} production
 * @property {boolean} selfhost
 */

/**
 * @param {{ base?: string, selfhost?: boolean }} env
 * @param {{ mode?: string }} argv
 * @returns {import("webpack").Configuration[]}
 */
export default function configurations(env = {}, argv = {}) {
  const options = {
    base: baseUrl(env.base),
    production: argv.mode !== "development",
    selfhost: env.selfhost === true,
  };
  return [functionsBundle(options), metadata(options), pages(options)];
}

/**
 * @param {Options} options
 * @returns {import("webpack").Configuration}
 */
function common({ production }) {
  return {
    mode: production ? "production" : "development",
    context: ROOT,
    devtool: production ? false : "eval-cheap-module-source-map",
    output: { path: path.join(ROOT, "dist") },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          // Types are checked apart, by `npm run types`; tsconfig.json says noEmit for that check.
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(?:png|svg|woff2?)$/, type: "asset" },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * @param {Options} options
 * @returns {import("webpack").Configuration}
 */
function functionsBundle(options) {
  const base = common(options);
  return {
    ...base,
    name: "functions",
    entry: { functions: source("functions/main.ts") },
    // No environment but the language, and one file: there is nothing to load a chunk with.
    target: "es2021",
    // Not the `eval` of development, which a bare engine may not allow.
    devtool: "source-map",
    // The first to be emitted empties dist/ for the others.
    output: { ...base.output, filename: "[name].js", chunkFormat: false, clean: options.production },
    optimization: { minimizer: [new MinifyPlugin(/./)] },
    plugins: options.production ? [new CompressedFilesPlugin()] : [],
  };
}

/**
 * @param {Options} options
 * @returns {import("webpack").Configuration}
 */
function metadata(options) {
  const base = common(options);
  return {
    ...base,
    name: "metadata",
    dependencies: ["functions"],
    entry: { metadata: source("functions/metadata/files.ts") },
    target: "node20",
    devtool: false,
    output: { ...base.output, filename: METADATA, library: { type: "commonjs2" } },
    optimization: { minimize: false },
    plugins: [
      new FunctionsFilesPlugin({ asset: METADATA, base: options.base }),
      ...(options.production ? [new CompressedFilesPlugin()] : []),
    ],
  };
}

/**
 * @param {Options} options
 * @returns {import("webpack").Configuration}
 */
function pages(options) {
  const base = common(options);
  const { production, selfhost } = options;
  const officeScript = selfhost ? "office/office.js" : OFFICE_SCRIPT;
  return {
    ...base,
    name: "pages",
    dependencies: ["metadata"],
    entry: { taskpane: source("taskpane/main.ts"), atelier: source("atelier/main.ts") },
    target: ["web", "es2021"],
    output: {
      ...base.output,
      // Hashed, so that a host may tell browsers to keep them for ever.
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "chunks/[name].[contenthash:10].js" : "chunks/[name].js",
      assetModuleFilename: "media/[name].[contenthash:10][ext]",
      // Modules as functions in parentheses: V8 compiles those as it reads the file, off the page's thread, where it would
      // read each of the others twice.
      environment: { methodShorthand: false },
    },
    optimization: {
      minimizer: [new MinifyPlugin(OWN_CHUNKS)],
      splitChunks: { cacheGroups: { default: false, defaultVendors: false, ...CHUNKS } },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
      page("taskpane", "taskpane/taskpane.html", "taskpane.html"),
      page("atelier", "atelier/index.html", "index.html"),
      new PageHeadPlugin({
        "taskpane.html": { policy: contentSecurityPolicy("office"), scripts: [officeScript] },
        "index.html": { policy: contentSecurityPolicy("own"), scripts: [] },
      }),
      new CopyPlugin({ patterns: copies(options) }),
      new ThirdPartyNoticesPlugin(),
      ...(production ? [ownSourceMaps(), new CompressedFilesPlugin(), new SizeBudgetsPlugin()] : []),
    ],
  };
}

/** The chunks of workers, of which nothing is fetched by the page itself. */
const WORKERS = new Set(["files", "readings", "risk"]);

/** @satisfies {NonNullable<SplitChunks>["cacheGroups"]} */
const CHUNKS = {
  charts: {
    name: "charts",
    test: /node_modules[\\/](?:chart\.js|@kurkle)[\\/]/,
    chunks: "all",
    enforce: true,
    priority: 1,
  },
  // What several parts of the pane need is fetched once: the texts, then the functions that apply them.
  conventions: {
    name: "conventions",
    test: /[\\/]src[\\/]conventions[\\/]/,
    chunks: "async",
    minChunks: 2,
    enforce: true,
  },
  functions: {
    name: "functions",
    test: /[\\/]src[\\/](?:functions|rules|i18n)[\\/]/,
    chunks: "async",
    minChunks: 2,
    enforce: true,
  },
  // What the pane needs at once is one chunk, the same in Excel and in the Atelier.
  pane: {
    name: "pane",
    // A worker takes along the little it shares with the pane.
    chunks: (/** @type {import("webpack").Chunk} */ chunk) => !WORKERS.has(chunk.name ?? ""),
    minChunks: 2,
    enforce: true,
    /**
     * @param {import("webpack").Module} module
     * @param {{ chunkGraph: import("webpack").ChunkGraph }} context
     */
    test: (module, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === "taskpane"),
  },
};

/**
 * @param {string} chunk
 * @param {string} template
 * @param {string} filename
 */
function page(chunk, template, filename) {
  return new HtmlWebpackPlugin({ template: source(template), filename, chunks: [chunk], scriptLoading: "defer" });
}

/** Maps for the code of ours; those of the grid would be three quarters of dist/ and a third of the build. */
function ownSourceMaps() {
  return new webpack.SourceMapDevToolPlugin({ test: OWN_CHUNKS, filename: "[file].map" });
}

/** @param {Options} options */
function copies({ base, selfhost }) {
  return [
    { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
    { from: "manifest.xml", transform: (/** @type {Buffer} */ xml) => manifestFor(xml.toString(), base) },
    ...(selfhost ? OFFICE_FILES.map((file) => ({ from: path.join(OFFICE_PACKAGE, file), to: `office/${file}` })) : []),
  ];
}
