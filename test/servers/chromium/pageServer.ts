import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { findCertificate } from "../../../src/workbench/server/certificates";

export interface PageServer {
  /** `https://localhost:<port>`: the add-in's pages are served over TLS. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Two pages of different origins that hold the add-in's destinations. */
export async function startPages(): Promise<readonly [PageServer, PageServer]> {
  const script = await bundled(path.resolve("test/servers/chromium/page.ts"));
  const certificate = await findCertificate(path.resolve(".cache/certificates"), false);
  return Promise.all([serve(certificate, script), serve(certificate, script)]);
}

async function serve(
  certificate: { readonly cert: Buffer; readonly key: Buffer },
  script: string,
): Promise<PageServer> {
  const server = createServer(certificate, ({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html; charset=utf-8");
    response.end(
      isScript ? script : '<!doctype html><title>Volet</title><script src="page.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((closed) => void server.close(() => closed()));
    },
  };
}

/** By the add-in's own bundler and compiler. */
async function bundled(entry: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "page-"));
  await run({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
  });
  const script = await readFile(path.join(folder, "page.js"), "utf8");
  await rm(folder, { recursive: true });
  return script;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      const error = failure ?? stats?.compilation.errors[0];
      if (error) reject(error);
      else resolve();
    });
  });
}
