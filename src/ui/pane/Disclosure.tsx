import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  words: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  content: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A line opened by a click; the browser's own, with its keyboard and its name. */
export function Disclosure({ summary, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <ChevronRightRegular aria-hidden fontSize={16} className={styles.chevron} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
