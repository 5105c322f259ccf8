const fs = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { require: requireTs } = require("tsx/cjs/api");

const { buildOptions } = requireTs("./src/tooling/build/build-options.ts", __filename);
const { contentSecurityPolicy } = requireTs("./src/tooling/build/content-security-policy.ts", __filename);
const { readdress } = requireTs("./src/tooling/manifest/readdress.ts", __filename);

const dist = path.resolve(__dirname, "dist");
const officeJsPackage = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const officeJsDist = path.join(officeJsPackage, "dist");

/** What Excel 2021 and later load of office.js; older engines are out (docs/decisions/0001). */
const officeJsFiles = [
  "office.js",
  "excel-*-16.*.js",
  "custom-functions-runtime.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  "*/office_strings.js",
];

module.exports = (env, { mode = "production" }) => {
  const options = optionsOrExit(env);
  // the workbench stands in for Excel beside our own copy of office.js only
  const pages = options.officeJsOrigin === null ? [workbench(options, mode)] : [];
  // one after the other: the first one empties dist/
  return Object.assign([addIn(options, mode), ...pages, commandLine(mode)], { parallelism: 1 });
};

function optionsOrExit(env) {
  try {
    return buildOptions(env);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** The bundle Excel loads: task pane and custom functions share one page, one runtime and one copy of the core. */
function addIn(options, mode) {
  return {
    ...common(mode),
    name: "add-in",
    target: ["web", "es2021"],
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: dist,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
    plugins: [
      page("taskpane.html", "src/taskpane/taskpane.html", ["functions", "taskpane"], options),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyPlugin({ patterns: copies(options) }),
    ],
    // a clerk's first click waits for this much, on a county's connection
    performance: {
      hints: "warning",
      maxEntrypointSize: 1_500_000,
      maxAssetSize: 1_500_000,
      assetFilter: isOurs,
    },
  };
}

/** The understudy for Excel. It serves one person on one machine, so the grid may weigh what it weighs. */
function workbench(options, mode) {
  return {
    ...common(mode),
    name: "workbench",
    target: ["web", "es2021"],
    entry: { workbench: "./src/workbench/index.tsx" },
    output: {
      path: dist,
      filename: "[name].[contenthash:8].js",
      chunkFilename: "workbench/[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
    },
    plugins: [
      page("workbench.html", "src/workbench/workbench.html", ["workbench"], options),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    ],
    performance: { hints: false },
  };
}

/** The command line: readable output, so that a reported stack can be followed. */
function commandLine(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { balance: "./src/cli/balance.ts" },
    output: { path: path.join(dist, "cli"), filename: "[name].js", chunkFilename: "[name].js" },
    optimization: { minimize: false },
    plugins: [
      new BannerPlugin({
        banner: "#!/usr/bin/env node",
        raw: true,
        entryOnly: true,
        include: /^balance\.js$/,
      }),
      { apply: (compiler) => compiler.hooks.afterEmit.tap("executable", makeExecutable) },
    ],
    performance: { hints: false },
  };
}

function common(mode) {
  return {
    mode,
    context: __dirname,
    // no eval in any mode: the pages' policy forbids it
    devtool: mode === "development" ? "cheap-module-source-map" : false,
    resolve: { extensions: [".tsx", ".ts", ".js", ".mjs"] },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: { implementation: MinimizerPlugin.swcMinify } })],
    },
    module: {
      rules: [
        // the core is pure: what a page does not use of it, it need not load
        { include: path.resolve(__dirname, "src/core"), sideEffects: false },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg|woff2?)$/, type: "asset/resource" },
      ],
    },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", assets: true, excludeAssets: /office-js|samples|icons/ },
  };
}

function page(filename, template, chunks, { officeJs, officeJsOrigin }) {
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    officeJs,
    meta: {
      policy: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(officeJsOrigin) },
    },
  });
}

function copies({ address, officeJsOrigin }) {
  return [
    { from: "manifest.xml", transform: (manifest) => readdress(manifest.toString("utf8"), address) },
    functionsMetadataAs("functions.zh-CN.json", "zh-CN"),
    functionsMetadataAs("functions.en-US.json", "en"),
    { from: "assets/icons/*.{png,svg}", to: "icons/[name][ext]" },
    { from: "assets/samples/*.{xlsx,csv}", to: "samples/[name][ext]" },
    ...(officeJsOrigin === null ? officeJsCopies() : []),
  ];
}

function officeJsCopies() {
  const library = officeJsFiles.map((file) => ({
    from: file,
    context: officeJsDist,
    to: ({ absoluteFilename }) => path.join("office-js", path.relative(officeJsDist, absoluteFilename)),
    // Microsoft's licence lets the library be passed on unmodified only
    info: { minimized: true },
  }));
  return [...library, { from: path.join(officeJsPackage, "LICENSE.md"), to: "office-js/LICENSE.md" }];
}

/** The functions' catalogue, as the JSON file Excel reads for one language. */
function functionsMetadataAs(to, language) {
  const { functionsMetadata } = requireTs("./src/functions/metadata.ts", __filename);
  return {
    from: "src/functions/metadata.ts",
    to,
    transform: () => `${JSON.stringify(functionsMetadata(language), null, 2)}\n`,
  };
}

function isOurs(name) {
  return name.endsWith(".js") && !name.startsWith("office-js/");
}

function makeExecutable({ outputOptions }) {
  fs.chmodSync(path.join(outputOptions.path, "balance.js"), 0o755);
}
