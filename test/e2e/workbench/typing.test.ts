import { useStage } from "./stage";

const stage = useStage();

describe("typing in the grid", () => {
  test("reads a French amount, date and percentage (L7), and shows them as Excel does", async () => {
    const desk = await stage.open();
    await desk.type("B2", "1250,5");
    await desk.type("B3", "31/12/2025");
    await desk.type("B4", "80 %");
    await desk.type("B5", "01234");
    expect(await desk.texts("B2", "B3", "B4", "B5")).toEqual([
      "1250,5",
      "31/12/2025",
      "80%",
      "1234",
    ]);
  });

  test("reads the same digits the American way in an English Excel", async () => {
    const desk = await stage.open("locale=en-US");
    await desk.type("B2", "1250.5");
    await desk.type("B3", "12/31/2025");
    await desk.type("B4", "31/12/2025");
    expect(await desk.texts("B2", "B3", "B4")).toEqual(["1250.5", "12/31/2025", "31/12/2025"]);
  });

  test("goes right by Tab and back under the first column by Enter", async () => {
    const desk = await stage.open();
    await desk.type("B2", "un", "Tab");
    await desk.page.keyboard.type("deux");
    await desk.press("Tab");
    await desk.page.keyboard.type("trois");
    await desk.press("Enter");
    expect(await desk.activeAddress()).toBe("B3");
    expect(await desk.texts("B2", "C2", "D2")).toEqual(["un", "deux", "trois"]);
  });

  test("accepts an entry by an arrow, and changes it by F2 where arrows move in the text", async () => {
    const desk = await stage.open();
    await desk.type("B2", "Subvention", "ArrowRight");
    expect(await desk.activeAddress()).toBe("C2");
    await desk.press("ArrowLeft", "F2", "ArrowLeft", "ArrowLeft");
    await desk.page.keyboard.type("X");
    await desk.press("Enter");
    expect(await desk.texts("B2")).toEqual(["SubventiXon"]);
  });

  test("gives the earlier value back on Escape", async () => {
    const desk = await stage.open();
    await desk.type("B2", "gardé");
    await desk.goTo("B2");
    await desk.page.keyboard.type("perdu");
    await desk.press("Escape");
    expect(await desk.texts("B2")).toEqual(["gardé"]);
  });

  test("empties the selection by Del, and undoes and redoes it (P8)", async () => {
    const desk = await stage.open();
    await desk.type("B2", "un");
    await desk.type("B3", "deux");
    await desk.goTo("B2:B3");
    await desk.press("Delete");
    expect(await desk.texts("B2", "B3")).toEqual(["", ""]);
    await desk.press("Control+z");
    expect(await desk.texts("B2", "B3")).toEqual(["un", "deux"]);
    await desk.press("Control+y");
    expect(await desk.texts("B2", "B3")).toEqual(["", ""]);
  });

  test("calculates a French formula, shown in the formula bar", async () => {
    const desk = await stage.open();
    await desk.type("B2", "1,5");
    await desk.type("B3", "2");
    await desk.type("B4", "=SOMME(B2;B3)");
    await desk.goTo("B4");
    expect(await desk.texts("B4")).toEqual(["3,5"]);
    expect(await desk.content()).toBe("=SOMME(B2;B3)");
  });

  test("says what is wrong with a formula and lets the officer correct it", async () => {
    const desk = await stage.open();
    await desk.type("B2", "=SOMME(");
    await desk.alert.getByRole("button", { name: "Réessayer" }).click();
    await desk.page.keyboard.type("=1+1");
    await desk.press("Enter");
    expect(await desk.texts("B2")).toEqual(["2"]);
  });

  test("edits in the formula bar, and cancels by its button", async () => {
    const desk = await stage.open();
    await desk.type("B2", "12");
    await desk.goTo("B2");
    await desk.formulaBar.fill("13");
    await desk.press("Enter");
    expect(await desk.texts("B2")).toEqual(["13"]);
    await desk.goTo("B2");
    await desk.formulaBar.fill("14");
    await desk.page.getByRole("button", { name: "Annuler la saisie" }).click();
    expect(await desk.texts("B2")).toEqual(["13"]);
  });

  test("widens a column for a date, never cuts a number", async () => {
    const desk = await stage.open();
    await desk.type("B2", "01/02/2025");
    await desk.type("C2", "1234567890,12345");
    expect(await desk.texts("B2")).toEqual(["01/02/2025"]);
    const [shown = ""] = await desk.texts("C2");
    expect(Number(shown.replace(",", "."))).toBeCloseTo(1234567890.12, 0);
  });
});

describe("moving over the sheet", () => {
  test("jumps to the end of a block, over a gap, and to the end of the sheet", async () => {
    const desk = await stage.open();
    for (const row of [2, 3, 4, 8]) await desk.type(`B${row}`, "x");
    await desk.goTo("B2");
    const stops: string[] = [];
    for (let count = 0; count < 3; count++) {
      await desk.press("Control+ArrowDown");
      stops.push(await desk.activeAddress());
    }
    expect(stops).toEqual(["B4", "B8", "B1048576"]);
    await desk.cell("B1048576").waitFor();
  });

  test("goes to the last cell used and back to the first", async () => {
    const desk = await stage.open();
    await desk.type("D7", "x");
    await desk.goTo("A1");
    await desk.press("Control+End");
    expect(await desk.activeAddress()).toBe("D7");
    await desk.press("Control+Home");
    expect(await desk.activeAddress()).toBe("A1");
  });

  test("goes round a selection by Tab and Enter", async () => {
    const desk = await stage.open();
    await desk.goTo("B2:C3");
    const stops: string[] = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab"]) {
      await desk.press(key);
      stops.push(await desk.activeAddress());
    }
    expect(stops).toEqual(["C2", "B3", "C3", "B2"]);
  });

  test("adds up what is selected in the status bar", async () => {
    const desk = await stage.open();
    await desk.type("B2", "10");
    await desk.type("B3", "20");
    await desk.goTo("B2");
    await desk.press("Shift+ArrowDown");
    const status = desk.page.getByRole("status");
    await status.getByText("Somme : 30").waitFor();
    await status.getByText("Moyenne : 15").waitFor();
  });
});
