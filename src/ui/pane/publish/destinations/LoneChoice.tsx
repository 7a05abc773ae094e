import { makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import { Choice } from "../../check/Choice";

/** A choice takes the width that it finds in a row: alone in a column it would take height. */
const useStyles = makeStyles({ row: { display: "flex" } });

export function LoneChoice(props: ComponentProps<typeof Choice>) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Choice {...props} />
    </div>
  );
}
