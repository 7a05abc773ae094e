import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ModelSummary } from "../../../app/ports/modelSource";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chevron: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** One large choice: title, one line, publisher and version. */
export function ModelCard({ model }: { readonly model: ModelSummary }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  return (
    <button type="button" className={styles.root} onClick={() => actions.chooseModel(model.name)}>
      <span className={styles.words}>
        <span className={styles.title} lang="fr">
          {model.title}
        </span>
        <span lang="fr">{model.summary}</span>
        <span className={styles.quiet}>
          {messages.model.publisher(model.publisher, model.version)}
        </span>
      </span>
      <ChevronRightRegular aria-hidden className={styles.chevron} fontSize={20} />
    </button>
  );
}
