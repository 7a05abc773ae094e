import { spawn } from "node:child_process";

/** Opens the address in the person's own browser; says nothing where there is none. */
export function openBrowser(address: string): void {
  const [command, ...words] = opener();
  const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  // No browser, no desktop: the address is printed, which is enough.
  child.on("error", () => child.removeAllListeners());
  child.unref();
}

function opener(): [string, ...string[]] {
  switch (process.platform) {
    case "win32":
      return ["cmd", "/c", "start", ""];
    case "darwin":
      return ["open"];
    default:
      return ["xdg-open"];
  }
}
