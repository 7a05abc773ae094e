import { readFile } from "node:fs/promises";

/** Why no descriptor could be had. `detail` is what stands there instead, or the answer of the network. */
export interface DescriptorRefusal {
  readonly ok: false;
  readonly reason: "missing" | "unreachable" | "tooLarge" | "html" | "notJson";
}

export type DescriptorReading =
  { readonly ok: true; readonly descriptor: unknown } | DescriptorRefusal;

/** The largest official schema weighs 0.2 MB. */
const LARGEST = 5_000_000;
const LONGEST_WAIT = 20_000;

/** Reads a Table Schema from an https address or from a path. */
export async function openDescriptor(place: string): Promise<DescriptorReading> {
  const text = /^https:\/\//i.test(place) ? await fetchText(place) : await readText(place);
  return typeof text === "string" ? parsed(text) : text;
}

async function readText(path: string): Promise<string | DescriptorRefusal> {
  try {
    const text = await readFile(path, "utf8");
    return text.length > LARGEST ? refused("tooLarge") : text;
  } catch {
    return refused("missing");
  }
}

async function fetchText(url: string): Promise<string | DescriptorRefusal> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (!response.ok || !response.body) return refused("unreachable");
    return await limited(response.body);
  } catch {
    return refused("unreachable");
  }
}

/** Stops reading past the limit, whatever size the server announced. */
async function limited(body: ReadableStream<Uint8Array>): Promise<string | DescriptorRefusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return refused("tooLarge");
    }
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): DescriptorReading {
  const bare = text.replace(/^\ufeff/, "").trimStart();
  try {
    return { ok: true, descriptor: JSON.parse(bare) as unknown };
  } catch {
    return refused(bare.startsWith("<") ? "html" : "notJson");
  }
}

function refused(reason: DescriptorRefusal["reason"]): DescriptorRefusal {
  return { ok: false, reason };
}
