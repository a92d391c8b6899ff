import type { SubjectField as FieldName } from "../../evidence/subject.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";
import { TextField } from "./TextField.tsx";

interface SubjectFieldProps {
  name: FieldName;
  value: string;
  onChange: (value: string) => void;
  choices?: readonly string[];
  hint?: string;
}

/** One field of the person's case, with its words. */
export function SubjectField({ name, ...field }: SubjectFieldProps) {
  return <TextField id={`about-${name}`} {...SUBJECT_WORDS[name]} {...field} />;
}
