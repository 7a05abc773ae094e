import { describeDavFolder, type RawDav } from "../davFolder";
import { startNginxFolder } from "./nginxFolder";

jest.setTimeout(60_000);

function describeTraps(raw: RawDav): void {
  test("trap: a condition on PUT is ignored, so the file goes under another name and is moved", async () => {
    expect(await raw("PUT", "condition.csv", { body: "un" })).toBe(201);
    expect(await raw("PUT", "condition.csv", { body: "deux", "If-None-Match": "*" })).toBe(204);
    expect(await raw("PUT", "condition.csv", { body: "trois", "If-Match": '"autre"' })).toBe(204);
  });

  test("trap: the Destination of MOVE is a path, for another host is refused where a proxy stands before", async () => {
    await raw("PUT", "depart.csv", { body: "un" });
    const move = (Destination: string) => raw("MOVE", "depart.csv", { Destination });
    expect(await move("https://ville.example/arrivee.csv")).toBe(400);
    expect(await move("/arrivee.csv")).toBe(204);
  });
}

describe("a web site behind the real nginx", () =>
  describeDavFolder(startNginxFolder, describeTraps));
