/** Where a finding leads that names no cause itself. */
export interface Lead {
  kind: "cause" | "questions";
  title: string;
  url: string;
  /** Whether the text answers some of the questions already. */
  answered: boolean;
}
