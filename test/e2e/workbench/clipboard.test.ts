import { useStage } from "./stage";

const stage = useStage();

describe("copy and paste", () => {
  test("spreads text over the cells and reads it the French way (P3)", async () => {
    const desk = await stage.open();
    await desk.paste("B2", 'Zoé\t1 250,5\t31/12/2025\r\nAli\t"deux\nlignes"\t01234');
    expect(await desk.texts("B2", "C2", "B3", "C3", "D3")).toEqual([
      "Zoé",
      "1\u202f250,50",
      "Ali",
      "deux\nlignes",
      "1234",
    ]);
    await desk.goTo("D2");
    expect(await desk.content()).toBe("31/12/2025");
  });

  test("takes a table of a web page cell by cell (P4)", async () => {
    const desk = await stage.open();
    const html =
      "<table><tr><th>Nom</th><th>Montant</th></tr><tr><td>Zoé</td><td>12,5</td></tr></table>";
    await desk.paste("B2", "Nom Montant Zoé 12,5", html);
    expect(await desk.texts("B2", "C2", "B3", "C3")).toEqual(["Nom", "Montant", "Zoé", "12,5"]);
  });

  test("copies cells with their formats and relative formulas (P1)", async () => {
    const desk = await stage.open();
    await desk.type("B2", "80 %");
    await desk.type("C2", "=B2*2");
    await desk.goTo("B2:C2");
    await desk.press("Control+c");
    await desk.goTo("B5");
    await desk.press("Control+v");
    expect(await desk.texts("B5", "C5")).toEqual(["80%", "1,6"]);
    await desk.goTo("C5");
    expect(await desk.content()).toBe("=B5*2");
  });

  test("pastes values only by the menu, formats of the target staying", async () => {
    const desk = await stage.open();
    await desk.type("B2", "0,5");
    await desk.type("C2", "=B2*2");
    await desk.type("B5", "80 %");
    await desk.goTo("C2");
    await desk.press("Control+c");
    await desk.goTo("B5");
    await desk.drawn();
    await desk.cell("B5").click({ button: "right" });
    await desk.page.getByRole("menuitem", { name: "Coller les valeurs" }).click();
    await desk.cell("B5").getByText("100%").waitFor();
    expect(await desk.content()).toBe("100%");
  });

  test("moves cut cells and leaves their place empty", async () => {
    const desk = await stage.open();
    await desk.type("B2", "à déplacer");
    await desk.goTo("B2");
    await desk.press("Control+x");
    await desk.goTo("C4");
    await desk.press("Control+v");
    expect(await desk.texts("B2", "C4")).toEqual(["", "à déplacer"]);
  });

  test("gives other programs the text and a table of what was copied", async () => {
    const desk = await stage.open();
    await desk.type("B2", "1,5");
    await desk.type("C2", "<b>");
    await desk.goTo("B2:C2");
    await desk.press("Control+c");
    const clip = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return [await read("text/plain"), await read("text/html")];
    });
    expect(clip[0]).toBe("1,5\t<b>");
    expect(clip[1]).toMatch(/<td>1,5<\/td><td>(&lt;|&#60;)b(&gt;|&#62;)<\/td>/);
  });

  test("fills down from the first row of a selection, formulas following", async () => {
    const desk = await stage.open();
    await desk.type("B2", "2");
    await desk.type("B3", "3");
    await desk.type("C2", "=B2*10");
    await desk.goTo("C2:C3");
    await desk.press("Control+d");
    expect(await desk.texts("C2", "C3")).toEqual(["20", "30"]);
  });

  test("fills by dragging the corner of the selection", async () => {
    const desk = await stage.open();
    await desk.type("B2", "subvention");
    await desk.goTo("B2");
    await desk.drawn();
    await desk.page.locator("[data-fill-handle]").hover();
    await desk.page.mouse.down();
    await desk.cell("B4").hover();
    await desk.page.mouse.up();
    expect(await desk.texts("B3", "B4", "B5")).toEqual(["subvention", "subvention", ""]);
  });
});
