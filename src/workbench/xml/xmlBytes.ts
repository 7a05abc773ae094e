const FLUSH_AT = 1 << 18;

/** Collects the text of a large part and encodes it as it grows. */
export class XmlBytes {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private pending = "";

  write(text: string): void {
    this.pending += text;
    if (this.pending.length > FLUSH_AT) this.flush();
  }

  /** All that was written, in UTF-8. */
  bytes(): Uint8Array {
    this.flush();
    const whole = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  private flush(): void {
    this.chunks.push(this.encoder.encode(this.pending));
    this.pending = "";
  }
}
