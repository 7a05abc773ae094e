import type { HostLocale, HostPlatform } from "../../host/hostSettings";
import type { Traffic } from "../../host/traffic";
import { button, element, setText } from "../dom/element";
import type { Words } from "../messages/words";

export interface Switches {
  readonly locale: HostLocale;
  readonly requirementSet: string;
  readonly platform: HostPlatform;
  readonly networkCut: boolean;
}

export interface BarHands {
  create(): void;
  open(file: File): void;
  saveXlsx(): void;
  saveCsv(): void;
  turn(switches: Partial<Switches>): void;
  resetTraffic(): void;
}

const LOCALES: readonly (readonly [HostLocale, string])[] = [
  ["fr-FR", "Français"],
  ["en-US", "English"],
];
const PLATFORMS: readonly (readonly [HostPlatform, string])[] = [
  ["PC", "Windows"],
  ["Mac", "Mac"],
  ["OfficeOnline", "Web"],
];
/** ExcelApi 1.1 to 1.21; below 1.14 the add-in says that this Excel is too old. */
const SETS = Array.from({ length: 21 }, (_, index) => `1.${index + 1}`);

/** What Excel does not have: files in and out, the switches of the host, and what the add-in asks. */
export class WorkbenchBar {
  readonly node: HTMLElement;
  private readonly traffic = element("summary");
  private readonly refusals = element("div", { class: "refusals" });
  private readonly fileName = element("span", { class: "file-name" });

  constructor(
    private readonly words: Words["bar"],
    private readonly switches: Switches,
    private readonly hands: BarHands,
  ) {
    this.node = element(
      "header",
      { class: "workbench-bar", "aria-label": words.label },
      element("h1", { title: words.about }, words.name),
      this.fileName,
      ...this.fileButtons(),
      element("span", { class: "spring" }),
      ...this.switchBoxes(),
      this.trafficBox(),
    );
  }

  focus(): void {
    this.node.querySelector<HTMLElement>("button")?.focus();
  }

  /** @param name of the workbook in front. */
  showFile(name: string): void {
    setText(this.fileName, name);
  }

  showTraffic(traffic: Traffic): void {
    const kilobytes = (bytes: number) =>
      Math.round(bytes / 1000).toLocaleString(this.switches.locale);
    const { requests, bytesIn, bytesOut, largest, refusals } = traffic;
    const { words } = this;
    setText(this.traffic, words.traffic(requests, kilobytes(bytesIn + bytesOut), refusals.length));
    const entries = refusals.slice(-20).map(({ code, location, message }) => {
      const at = location === "" ? "" : ` ${location}`;
      return element("li", {}, element("code", {}, `${code}${at}`), ` ${message}`);
    });
    const list = entries.length === 0 ? words.noRefusal : element("ul", {}, ...entries);
    this.refusals.replaceChildren(
      element("p", {}, words.largest(kilobytes(largest))),
      list,
      button(words.resetTraffic, () => this.hands.resetTraffic(), {}, words.resetTraffic),
    );
  }

  private fileButtons(): HTMLElement[] {
    const { words, hands } = this;
    const chooser = element("input", { type: "file", accept: ".xlsx,.csv", hidden: true });
    chooser.setAttribute("aria-label", words.open);
    chooser.addEventListener("change", () => {
      const file = chooser.files?.[0];
      if (file !== undefined) hands.open(file);
      chooser.value = "";
    });
    return [
      button(words.create, () => hands.create(), {}, words.create),
      button(words.open, () => chooser.click(), {}, words.open),
      chooser,
      button(words.saveXlsx, () => hands.saveXlsx(), {}, words.saveXlsx),
      button(words.saveCsv, () => hands.saveCsv(), {}, words.saveCsv),
    ];
  }

  private switchBoxes(): HTMLElement[] {
    const { words, hands, switches } = this;
    const cut = element("input", { type: "checkbox", checked: switches.networkCut });
    cut.addEventListener("change", () => hands.turn({ networkCut: cut.checked }));
    return [
      choice(words.locale, LOCALES, switches.locale, (locale) => hands.turn({ locale })),
      choice(
        words.requirementSet,
        SETS.map((set) => [set, set] as const),
        switches.requirementSet,
        (requirementSet) => hands.turn({ requirementSet }),
      ),
      choice(words.platform, PLATFORMS, switches.platform, (platform) => hands.turn({ platform })),
      element("label", {}, cut, words.networkCut),
    ];
  }

  private trafficBox(): HTMLElement {
    return element(
      "details",
      { class: "traffic", "aria-label": this.words.trafficLabel },
      this.traffic,
      this.refusals,
    );
  }
}

function choice<Value extends string>(
  label: string,
  values: readonly (readonly [Value, string])[],
  current: Value,
  onChange: (value: Value) => void,
): HTMLElement {
  const options = values.map(([value, text]) =>
    element("option", { value, selected: value === current }, text),
  );
  const select = element("select", {}, ...options);
  select.addEventListener("change", () => {
    const chosen = values.find(([value]) => value === select.value);
    if (chosen !== undefined) onChange(chosen[0]);
  });
  return element("label", {}, label, select);
}
