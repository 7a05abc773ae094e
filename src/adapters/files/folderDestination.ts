import { createHash } from "node:crypto";
import { access, constants, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  RefusalReason,
} from "../../app/ports/destination";
import { nameOfItsOwn } from "../../core/csv/fileName";
import { codeOf, isAbsent, writeWhole } from "./writeWhole";

const REASONS: Readonly<Record<string, RefusalReason>> = {
  ENOENT: "noSuchPlace",
  ENOTDIR: "noSuchPlace",
  EACCES: "noRight",
  EPERM: "noRight",
  EROFS: "readOnly",
  ENOSPC: "noSpace",
};

/** A folder of this machine, or of the network as this machine sees it. */
export function folderDestination(settings: {
  readonly label: string;
  readonly folder: string;
}): Destination {
  const { label, folder } = settings;
  return {
    id: `file:${pathToFileURL(folder).pathname}`,
    label,
    drafts: "aside",
    test: () =>
      answerOf(folder, async () => {
        await access(folder, constants.W_OK);
        return { ok: true };
      }),
    look: (place) => answerOf(folder, () => look(folder, place)),
    publish: (publication) => answerOf(folder, () => publish(folder, publication)),
  };
}

async function look(
  folder: string,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): Promise<LookAnswer> {
  const found = await readOrNull(join(folder, basename(fileName)));
  if (found === null) return { ok: true, copy: "gone" };
  return { ok: true, copy: sha256Of(found) === sha256 ? "same" : "changed" };
}

/** A file keeps the name of its first publication, as on a web site. */
async function publish(folder: string, publication: Publication): Promise<PublishAnswer> {
  const { file, place, draft } = publication;
  const fileName = place?.fileName ?? (draft ? file.name : await freeName(folder, publication));
  const path = join(folder, basename(fileName));
  const earlier = await readOrNull(path);
  await writeWhole(path, file.bytes);
  const names = { dataset: null, resource: null, page: null, portalMark: null };
  return {
    ok: true,
    place: { ...names, fileName, url: pathToFileURL(path).href, sha256: sha256Of(file.bytes) },
    replaced: earlier !== null,
    remarks: [],
  };
}

/** Another dataset's file may have the name already: what is not remembered is not replaced. */
async function freeName(folder: string, { file, dataset }: Publication): Promise<string> {
  const found = await readOrNull(join(folder, basename(file.name)));
  if (found === null || sha256Of(found) === sha256Of(file.bytes)) return file.name;
  return nameOfItsOwn(file.name, dataset.identifier);
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (failure) {
    if (isAbsent(failure)) return null;
    throw failure;
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the system refuses becomes an answer, what we did wrong goes on as a surprise. */
async function answerOf<Answer>(
  folder: string,
  work: () => Promise<Answer>,
): Promise<
  | Answer
  | {
      readonly ok: false;
      readonly refusal: {
        readonly reason: RefusalReason;
        readonly status: null;
        readonly origin: string;
      };
    }
> {
  try {
    return await work();
  } catch (failure) {
    const code = codeOf(failure);
    if (code === null) throw failure;
    return {
      ok: false,
      refusal: { reason: REASONS[code] ?? "unexpected", status: null, origin: folder },
    };
  }
}
