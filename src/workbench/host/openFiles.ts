interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Files that pages are reading slice by slice (`document.getFileAsync`). */
export class OpenFiles {
  private readonly files = new Map<number, OpenFile>();
  private next = 1;

  /** The handle of the file. */
  open(bytes: Uint8Array, sliceSize: number): number {
    this.files.set(this.next, { bytes, sliceSize });
    return this.next++;
  }

  slice(handle: number, index: number): Uint8Array | null {
    const file = this.files.get(handle);
    if (file === undefined) return null;
    return file.bytes.slice(index * file.sliceSize, (index + 1) * file.sliceSize);
  }

  close(handle: number): boolean {
    return this.files.delete(handle);
  }
}
