import { element } from "../dom/element";

/** Browsers limit the height of an element (Firefox: about 17.9 million pixels). */
const TALLEST = 10_000_000;

/**
 * The scroll bars of a sheet. The drawing layer stays in view; only the spacer under it is as large as
 * the sheet, scaled down where the sheet is taller than a browser can make an element.
 */
export class Scroller {
  readonly layer: HTMLElement = element("div", { class: "layer", role: "presentation" });
  private readonly spacer = element("div", { role: "presentation" }, this.layer);
  private x = 0;
  private y = 0;
  private width = 0;
  private height = 0;

  /** @param node the element that scrolls. */
  constructor(
    private readonly node: HTMLElement,
    onScroll: () => void,
  ) {
    node.append(this.spacer);
    node.addEventListener("scroll", () => {
      if (this.readScroll()) onScroll();
    });
    new ResizeObserver(() => {
      this.fitLayer();
      onScroll();
    }).observe(node);
  }

  /** Pixels of the sheet scrolled out of view. */
  get position(): { readonly x: number; readonly y: number } {
    return { x: this.x, y: this.y };
  }

  /** Size of what is in view, in pixels, headers included. */
  get view(): { readonly width: number; readonly height: number } {
    return { width: this.node.clientWidth, height: this.node.clientHeight };
  }

  /** Makes room to scroll over a sheet of that size, in pixels, headers included. */
  resize(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.spacer.style.width = `${Math.min(width, TALLEST)}px`;
    this.spacer.style.height = `${Math.min(height, TALLEST)}px`;
  }

  /** Scrolls there, making room where the bars do not yet reach so far. */
  scrollTo(x: number, y: number): void {
    const { width, height } = this.view;
    this.resize(Math.max(this.width, x + width), Math.max(this.height, y + height));
    this.x = x;
    this.y = y;
    this.node.scrollLeft = x / this.scaleX;
    this.node.scrollTop = y / this.scaleY;
  }

  private get scaleX(): number {
    return scaleOf(this.width, this.node.clientWidth);
  }

  private get scaleY(): number {
    return scaleOf(this.height, this.node.clientHeight);
  }

  /** True where the person scrolled; what `scrollTo` did is already known. */
  private readScroll(): boolean {
    const x = moved(this.node.scrollLeft, this.x, this.scaleX);
    const y = moved(this.node.scrollTop, this.y, this.scaleY);
    if (x === null && y === null) return false;
    this.x = x ?? this.x;
    this.y = y ?? this.y;
    return true;
  }

  private fitLayer(): void {
    this.layer.style.width = `${this.node.clientWidth}px`;
    this.layer.style.height = `${this.node.clientHeight}px`;
  }
}

/** Pixels of the sheet for one of the bar, so that both reach their ends together. */
const scaleOf = (length: number, view: number): number =>
  length <= TALLEST ? 1 : (length - view) / (TALLEST - view);

/** The new position on the sheet, or `null` where the bar is where the position says. */
function moved(scrolled: number, known: number, scale: number): number | null {
  return Math.abs(scrolled - known / scale) < 1 ? null : Math.round(scrolled * scale);
}
