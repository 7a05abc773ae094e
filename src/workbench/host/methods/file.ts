import type { HostConversation } from "../hostConversation";
import type { MethodData } from "./executeMethod";

const COMPRESSED = 1;
/** "The file type is not supported" and "the file handle is unknown". */
const NOT_SUPPORTED = 5000;
const UNKNOWN_HANDLE = 5001;

/** `getFileAsync(Compressed)`: the workbook as .xlsx, cut in slices. */
export function openFile({ host }: HostConversation, data: MethodData): Record<string, unknown> {
  const bytes = Number(data["0"]) === COMPRESSED ? host.saveBytes() : null;
  if (bytes === null) return { Error: NOT_SUPPORTED };
  return { Error: 0, "0": host.files.open(bytes, Number(data["1"])), "1": bytes.length };
}

export function readSlice({ host }: HostConversation, data: MethodData): Record<string, unknown> {
  const slice = host.files.slice(Number(data["2"]), Number(data["3"]));
  return slice === null
    ? { Error: UNKNOWN_HANDLE }
    : { Error: 0, "0": [...slice], "1": slice.length };
}

export function closeFile({ host }: HostConversation, data: MethodData): Record<string, unknown> {
  return { Error: host.files.close(Number(data["2"])) ? 0 : UNKNOWN_HANDLE };
}

export function fileProperties({ host }: HostConversation): Record<string, unknown> {
  return { Error: 0, "0": { "1": host.settings.shell.documentUrl } };
}
