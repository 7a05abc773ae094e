import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly label: string;
  readonly url: string;
  /** The page about the dataset; null where there is none. */
  readonly page: string | null;
}

/** The page for people, and the file itself. */
export function OnlineLinks({ label, url, page }: Props) {
  const styles = useStyles();
  const words = usePane().messages.dispatch;
  return (
    <span className={styles.root}>
      <Outside href={page ?? url} name={words.viewOnlineAt(label)} words={words.viewOnline} />
      {page !== null && <Outside href={url} name={words.fileAt(label)} words={words.file} />}
    </span>
  );
}

/** Named with its destination: several links would otherwise sound the same. */
function Outside(props: { readonly href: string; readonly name: string; readonly words: string }) {
  const { href, name, words } = props;
  return (
    <Link href={href} aria-label={name} title={href} target="_blank" rel="noopener noreferrer">
      {words}
    </Link>
  );
}
