/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fr } from "../../../../src/ui/messages/fr";
import { FailureBoundary } from "../../../../src/ui/pane/FailureBoundary";

/** A part of the pane that breaks as long as it is told to. */
const breakage = { isOn: true };
function Fragile() {
  if (breakage.isOn) throw new TypeError("columns is undefined");
  return <p>La liste</p>;
}

describe("when the pane itself fails", () => {
  // React reports every caught error to the console: here it is expected.
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it("says that the rows are intact, gives the detail, and starts again", async () => {
    const user = userEvent.setup();
    render(
      <FailureBoundary messages={fr.failure}>
        <Fragile />
      </FailureBoundary>,
    );
    expect(document.activeElement?.textContent).toBe("Le volet s'est interrompu");
    expect(screen.getByText(/Vos lignes sont intactes/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>("Détail de l'erreur").value).toContain(
      "columns is undefined",
    );
    breakage.isOn = false;
    await user.click(screen.getByRole("button", { name: "Recommencer" }));
    expect(screen.getByText("La liste")).toBeTruthy();
  });

  it("leaves the detail selected when the clipboard is refused", async () => {
    breakage.isOn = true;
    const user = userEvent.setup();
    render(
      <FailureBoundary messages={fr.failure}>
        <Fragile />
      </FailureBoundary>,
    );
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Copier le détail" }));
    const text = screen.getByLabelText<HTMLTextAreaElement>("Détail de l'erreur");
    expect(text.selectionEnd).toBe(text.value.length);
    expect(document.activeElement).toBe(text);
    expect(screen.queryByText("Détail copié.")).toBeNull();
  });
});
