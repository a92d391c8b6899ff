import { useEffect, useRef, useState } from "preact/hooks";
import type { Choice } from "../../analyzers/configuration/choose-resources.ts";
import type { PastedRead } from "../../collectors/pasted/read-pasted.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { TemplateTaken } from "./add-template.ts";
import type { ReadConfiguration } from "./configuration/read-configuration.ts";
import type { TakenConfiguration } from "./configuration/take-configuration.ts";
import { readTokenIds, type TokenIds } from "./read-token-ids.ts";

type Kit = Pick<typeof import("./configuration/configuration-kit.ts"), "ConfigurationTaken" | "takeConfiguration">;

/** What became of a paste: output of commands; a template, with the code that shows it; or why nothing of it is used. */
export type Pasted =
  | { kind: "output"; read: PastedRead; token: TokenIds | null }
  | { kind: "template"; read: ReadConfiguration; taken: TakenConfiguration; kit: Kit }
  | { kind: "loading" | "failed" | "not-settings" };

/** Where the parts of a paste go. */
export interface PasteTakers {
  subject: Subject;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Reads a pasted text and takes over what it holds. */
  onPaste: (text: string) => PastedRead;
  /** Takes over what a template says; left out where only present settings are of use. */
  onTemplate?: ((taken: TemplateTaken) => void) | undefined;
  /** Takes over ids that a token names. */
  onIds: (ids: Subject) => void;
}

/** Resources of Cognito in Terraform or a template, or the body of one alone. */
const TEMPLATE =
  /\baws_cognito_[a-z]|AWS::Cognito::[A-Z]|^\s{0,40}(?:explicit_auth_flows|callback_urls|mfa_configuration|lambda_config)\s{0,40}[={]/m;

/**
 * Takes pastes of any kind. What reads templates and tokens is loaded by the first paste that looks like one. Of a
 * template only what was understood is kept, not its text.
 */
export function usePaste(takers: PasteTakers) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const turn = useRef(0);
  const latest = useRef(takers);
  latest.current = takers;

  // A paste that is still being read when the field goes away is forgotten with it.
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const keep = (kit: Kit, read: ReadConfiguration, choice: Choice, instead: readonly ReadingName[]): void => {
    const { subject, onTemplate } = latest.current;
    if (onTemplate === undefined) {
      setPasted({ kind: "not-settings" });
      return;
    }
    const taken = kit.takeConfiguration(read.resources, subject, choice);
    onTemplate({ evidence: taken.evidence, instead });
    setPasted({ kind: "template", read, taken, kit });
  };

  const takeOutput = async (text: string, mine: number): Promise<void> => {
    const read = latest.current.onPaste(text);
    setPasted({ kind: "output", read, token: null });
    if (read.isOutput || !text.includes("eyJ")) return;
    const { analyzeToken } = await import("../../analyzers/token/analyze-token.ts");
    if (mine !== turn.current) return;
    const { subject, now, onIds } = latest.current;
    const token = readTokenIds(analyzeToken(text, now()).facts ?? {}, subject);
    if (token === null) return;
    onIds(token.ids);
    setPasted({ kind: "output", read, token });
  };

  const take = async (text: string): Promise<void> => {
    const mine = (turn.current += 1);
    if (TEMPLATE.test(text)) {
      setPasted({ kind: "loading" });
      const { ConfigurationTaken, readConfiguration, takeConfiguration } =
        await import("./configuration/configuration-kit.ts");
      if (mine !== turn.current) return;
      const read = readConfiguration(text, latest.current.now());
      if (read !== null) {
        keep({ ConfigurationTaken, takeConfiguration }, read, {}, []);
        return;
      }
    }
    await takeOutput(text, mine);
  };

  return {
    pasted,
    take: (text: string): void => {
      take(text).catch(() => {
        setPasted({ kind: "failed" });
      });
    },
    choose: (choice: Choice): void => {
      if (pasted?.kind !== "template") return;
      keep(pasted.kit, pasted.read, choice, Object.keys(pasted.taken.evidence) as ReadingName[]);
    },
  };
}
