import type { StopSignal } from "../../../app/ports/stopSignal";

/** A place that holds files: a WebDAV folder, a bucket, a repository. Every method rejects with `PortalRefused`. */
export interface FileStore {
  /** Stable for one place: `webdav:https://ville.example/dav/`. */
  readonly id: string;
  readonly origin: string;
  /** Writes a trial file and removes it. */
  test(signal: StopSignal): Promise<void>;
  /** Null where there is no such file. */
  read(name: string, signal: StopSignal): Promise<Uint8Array | null>;
  /** Whole or not at all: readers see the earlier file until the new one is whole. */
  write(file: StoredFile, signal: StopSignal): Promise<{ readonly replaced: boolean }>;
}

export interface StoredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
