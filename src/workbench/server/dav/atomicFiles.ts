import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Adapter, Resource } from "@nephele/adapter-file-system";
import type { User } from "nephele";

/**
 * A file that is replaced whole or not at all: an upload is written beside and renamed at its end,
 * so an upload cut half-way leaves the earlier file, and no reader sees a half of the new one.
 */
class AtomicResource extends Resource {
  constructor(
    private readonly spool: string,
    adapter: Adapter,
    baseUrl: URL,
    relativePath: string,
  ) {
    super({ adapter, baseUrl, path: relativePath });
  }

  override async setStream(input: Readable, user: User): Promise<void> {
    if (await this.isExistingFolder()) return super.setStream(input, user);
    const temporary = path.join(this.spool, randomUUID());
    try {
      await pipeline(input, createWriteStream(temporary, { flags: "wx" }));
      await rename(temporary, this.absolutePath);
    } catch (interrupted) {
      await rm(temporary, { force: true });
      throw interrupted;
    }
  }

  /** nephele throws where nothing is there yet, which is no folder either. */
  private isExistingFolder(): Promise<boolean> {
    return this.isCollection().catch(() => false);
  }
}

/** nephele's file system, with uploads that are whole or absent. */
export class AtomicAdapter extends Adapter {
  /**
   * @param root the folder served.
   * @param spool where uploads wait: on the same file system as `root`, outside it.
   */
  constructor(
    root: string,
    private readonly spool: string,
  ) {
    super({ root });
  }

  override async getResource(url: URL, baseUrl: URL): Promise<Resource> {
    return this.atomic(await super.getResource(url, baseUrl), baseUrl);
  }

  override async newResource(url: URL, baseUrl: URL): Promise<Resource> {
    return this.atomic(await super.newResource(url, baseUrl), baseUrl);
  }

  private atomic(plain: Resource, baseUrl: URL): Resource {
    return new AtomicResource(this.spool, this, baseUrl, plain.path);
  }
}
