import { Field, Select } from "@fluentui/react-components";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onEnter: (value: string) => void;
  /** By value, in order. */
  readonly choices: Readonly<Record<string, string>>;
}

export function CardChoice({ name, label, value, onEnter, choices }: Props) {
  return (
    <Field label={label}>
      <Select name={name} value={value} onChange={(_, data) => onEnter(data.value)}>
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
