import {
  needsOwner,
  type DestinationState,
  type Owner,
} from "../../../../app/destinations/destinationState";
import { LoneChoice } from "./LoneChoice";
import { usePane } from "../../PaneContext";

const UNASKED = "";
const PERSON = "person";

/** In whose name a portal's datasets are made, among those for which the key may publish. */
export function OwnerChoice({ destination }: { readonly destination: DestinationState }) {
  const { actions, messages } = usePane();
  const words = messages.destinations.owner;
  const { key, kind, owner, organizations } = destination;
  if (organizations.length === 0)
    return owner.kind === "organization" ? <span>{words.inNameOf(owner.name)}</span> : null;
  const choose = (value: string): void => {
    const chosen = organizations.find(({ id }) => id === value);
    if (chosen) actions.chooseOwner(key, { kind: "organization", ...chosen });
    else if (value === PERSON) actions.chooseOwner(key, { kind: "person" });
  };
  return (
    <>
      <LoneChoice label={words.label} value={valueOf(owner)} onChoose={choose}>
        {owner.kind === "unasked" && <option value={UNASKED}>{words.choose}</option>}
        {organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {kind === "udata" && <option value={PERSON}>{words.person}</option>}
      </LoneChoice>
      {needsOwner(destination) && <span>{words.asked}</span>}
    </>
  );
}

function valueOf(owner: Owner): string {
  if (owner.kind === "organization") return owner.id;
  return owner.kind === "person" ? PERSON : UNASKED;
}
