import type { OfficeObject } from "./officeObject";

/** Objects that the client keeps from one batch to the next (`_KeepReference`). */
export class References {
  private readonly objects = new Map<string, OfficeObject>();
  private readonly names = new Map<unknown, string>();
  private next = 1;

  /** The name under which the object is found in later batches. */
  keep(object: OfficeObject): string {
    const known = this.nameOf(object.target);
    if (known !== undefined) return known;
    const name = `R${this.next++}`;
    this.objects.set(name, object);
    this.names.set(object.target, name);
    return name;
  }

  nameOf(target: unknown): string | undefined {
    return this.names.get(target);
  }

  get(name: string): OfficeObject | undefined {
    return this.objects.get(name);
  }

  release(name: string): void {
    this.names.delete(this.objects.get(name)?.target);
    this.objects.delete(name);
  }

  /** What is kept: ranges among it move with their cells. */
  targets(): unknown[] {
    return [...this.names.keys()];
  }
}
