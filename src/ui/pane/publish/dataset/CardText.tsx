import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";

/** Without this an input keeps the browser's usual width and overflows a zoomed pane. */
const useStyles = makeStyles({ input: { minWidth: 0, "& > input": { minWidth: 0 } } });

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onEnter: (value: string) => void;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** On several lines. */
  readonly isLong?: boolean;
}

export function CardText(props: Props) {
  const styles = useStyles();
  const { name, label, value, fault, onEnter, hint, isRequired = false, isLong = false } = props;
  const shared = {
    name,
    value,
    onChange: (_: unknown, data: { readonly value: string }) => onEnter(data.value),
  };
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint !== undefined && { hint })}
      {...(fault !== undefined && { validationMessage: fault })}
    >
      {isLong ? (
        <Textarea {...shared} rows={4} resize="vertical" />
      ) : (
        <Input {...shared} className={styles.input} autoComplete="off" />
      )}
    </Field>
  );
}
