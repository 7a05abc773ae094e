/** Which workbook events a page listens to: number and target, counted, as each handler's first
 * registration in each of the page's contexts is sent (protocol section 4). */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(event: number, target: string): boolean {
    return this.counts.has(`${event} ${target}`);
  }
}
