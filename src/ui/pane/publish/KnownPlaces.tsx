import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownPlace } from "../../../app/publication/knownPlace";
import { placeText } from "../../messages/dispatchMessages";
import { usePane } from "../PaneContext";
import { Section } from "../Section";
import { OnlineLinks } from "./OnlineLinks";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  place: { display: "flex", flexDirection: "column" },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** Where the sheet was published before, by her or by a colleague: the workbook remembers it. */
export function KnownPlaces({ places }: { readonly places: readonly KnownPlace[] }) {
  const styles = useStyles();
  const words = usePane().messages.dispatch;
  if (places.length === 0) return null;
  return (
    <Section title={words.placesTitle}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.id} className={styles.place}>
            <span className={styles.label}>{place.label}</span>
            <span>{placeText(place, words)}</span>
            <OnlineLinks label={place.label} url={place.url} page={place.page} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
