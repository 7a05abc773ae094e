import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "7rem",
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  select: {
    minWidth: 0,
    maxWidth: "100%",
    minHeight: "32px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
  },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** `option` elements. */
  readonly children: ReactNode;
}

/** The browser's own list: its keyboard and its names are known to everyone. */
export function Choice({ label, value, onChoose, children }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      {label}
      <select
        className={styles.select}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}
