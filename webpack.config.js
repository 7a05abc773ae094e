/**
 * Three bundles: the add-in as production serves it, the workbench's page, and what Node imports
 * (`ligne-claire/engine`, `ligne-claire/workbench`). `npm run build` makes them all.
 */
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

const base = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** What stays on this machine gains nothing by being small, and minifying is the longest part of a build. */
const local = { ...base, optimization: { minimize: false } };

const addin = {
  ...base,
  name: "addin",
  entry: { taskpane: at("src/entries/taskpane.tsx") },
  output: {
    path: at("dist"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: { keep: /^(workbench|node)\// },
  },
  plugins: [
    new HtmlPlugin({ template: at("src/entries/taskpane.html"), filename: "taskpane.html" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        {
          from: "src/entries/*.html",
          globOptions: { ignore: ["**/taskpane.html"] },
          to: "[name][ext]",
        },
      ],
    }),
  ],
};

const workbenchPage = {
  ...local,
  name: "workbench-page",
  entry: {
    workbench: at("src/workbench/page/main.ts"),
    workerNetwork: at("src/workbench/page/network/workerNetwork.ts"),
  },
  output: { path: at("dist/workbench"), filename: "[name].js" },
  plugins: [
    new HtmlPlugin({
      template: at("src/workbench/page/index.html"),
      filename: "index.html",
      chunks: ["workbench"],
    }),
  ],
};

const node = {
  ...local,
  name: "node",
  target: "node20",
  entry: {
    engine: at("src/entries/engine.ts"),
    workbench: at("src/workbench/node/startExcel.ts"),
  },
  output: { path: at("dist/node"), filename: "[name].js", library: { type: "module" } },
  experiments: { outputModule: true },
  // `import.meta.url` and `createRequire` must mean the built file: it finds office.js from there.
  module: { ...base.module, parser: { javascript: { importMeta: false, createRequire: false } } },
};

export default [addin, workbenchPage, node];
