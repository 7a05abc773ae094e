import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A Chromium of this machine: the one that BROWSER_PATH names, one already there, else one installed
 * now (Debian's package for root, Playwright's own download for anyone else).
 */
export function findBrowser(): string {
  const named = process.env.BROWSER_PATH;
  const candidates = [...(named === undefined ? [] : [named]), ...KNOWN, chromium.executablePath()];
  const found = candidates.find((candidate) => existsSync(candidate));
  return found ?? installBrowser();
}

function installBrowser(): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
    return "/usr/bin/chromium";
  }
  run(process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium");
  return chromium.executablePath();
}

function run(command: string, ...words: string[]): void {
  execFileSync(command, words, { stdio: "inherit" });
}

/** Chromium without a window. Root, as in a container, cannot have its sandbox. */
export function launchBrowser(): Promise<Browser> {
  const args = ["--disable-gpu"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath: findBrowser(), args });
}
