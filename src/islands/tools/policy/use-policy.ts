import { useCallback, useEffect, useState } from "preact/hooks";
import { useForget } from "../use-forget.ts";
import type { PolicyAnalysis } from "../../../analyzers/policy/analyze-policy.ts";
import { analyzePolicy } from "../../../analyzers/policy/analyze-policy.ts";

/** A policy and a message, and what they show together; null while both are empty. */
export function usePolicy(): {
  analysis: PolicyAnalysis | null;
  setMessage: (text: string) => void;
  setPolicy: (text: string) => void;
} {
  const [message, setMessage] = useState("");
  const [policy, setPolicy] = useState("");
  const [analysis, setAnalysis] = useState<PolicyAnalysis | null>(null);
  useForget(
    useCallback(() => {
      setMessage("");
      setPolicy("");
    }, []),
  );
  useEffect(() => {
    const empty = message.trim() === "" && policy.trim() === "";
    setAnalysis(empty ? null : analyzePolicy(`${policy}\n${message}`));
  }, [message, policy]);
  return { analysis, setMessage, setPolicy };
}
