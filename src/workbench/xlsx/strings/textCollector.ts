/** Joins the `t` of a text or of its runs, leaving out phonetic guides (`rPh`). */
export class TextCollector {
  private collected = "";
  private isInText = false;
  private isInPhonetic = false;

  open(name: string): void {
    if (name === "rPh") this.isInPhonetic = true;
    this.isInText = name === "t" && !this.isInPhonetic;
  }

  text(text: string): void {
    if (this.isInText) this.collected += text;
  }

  close(name: string): void {
    if (name === "rPh") this.isInPhonetic = false;
    this.isInText = false;
  }

  /** What was joined since the last time. */
  take(): string {
    const { collected } = this;
    this.collected = "";
    return collected;
  }
}
