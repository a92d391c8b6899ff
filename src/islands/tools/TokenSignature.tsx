import { useState } from "preact/hooks";
import { textClaim, type ReadableToken } from "../../analyzers/token/decode-token.ts";
import { readIssuer } from "../../analyzers/token/issuer.ts";
import type { SignatureVerdict } from "../../analyzers/token/verify-signature.ts";
import { locateJsonError } from "../../lib/locate-json-error.ts";
import { PasteField } from "./PasteField.tsx";

interface TokenSignatureProps {
  token: ReadableToken;
  /** The token itself: a secret, for the verification only. */
  raw: string;
}

type State = { kind: "idle" } | { kind: "busy" } | { kind: "said"; good: boolean; text: string };

/** Verifies the signature against the pool's public keys: read from the issuer after a click, or pasted. */
export function TokenSignature({ token, raw }: TokenSignatureProps) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const iss = textClaim(token.claims, "iss");
  const issuer = readIssuer(iss);

  const verify = async (jwks: unknown): Promise<void> => {
    const { verifySignature } = await import("../../analyzers/token/verify-signature.ts");
    const verdict = await verifySignature(raw, jwks);
    setState({ kind: "said", good: verdict.kind === "good", text: words(verdict) });
  };
  const fetchKeys = async (): Promise<void> => {
    setState({ kind: "busy" });
    try {
      const { fetchIssuerKeys } = await import("./fetch-issuer-keys.ts");
      const keys = await fetchIssuerKeys(iss);
      if (keys.kind === "read") await verify(keys.data);
      else setState({ kind: "said", good: false, text: `The keys were not read: ${keys.detail}.` });
    } catch {
      setState({ kind: "said", good: false, text: "The keys were not read. Paste them below." });
    }
  };
  const takePasted = (text: string): void => {
    if (text.trim() === "") {
      setState({ kind: "idle" });
      return;
    }
    const stop = locateJsonError(text);
    if (stop) {
      const where = `line ${stop.line}, column ${stop.column}`;
      setState({
        kind: "said",
        good: false,
        text: `The keys are no JSON. ${where}: read ${stop.read}, expected ${stop.expected}.`,
      });
      return;
    }
    setState({ kind: "busy" });
    void verify(JSON.parse(text)).catch(() => {
      setState({ kind: "said", good: false, text: "The code that verifies could not be loaded. Reload the page." });
    });
  };

  return (
    <div class="token-signature">
      {issuer ? (
        <>
          <p>
            The keys are public: <code>{`${iss}/.well-known/jwks.json`}</code>
          </p>
          <p class="paste-row">
            <button type="button" disabled={state.kind === "busy"} onClick={() => void fetchKeys()}>
              Read the keys from the issuer and verify
            </button>
            <span class="fine">The address of the pool is called; the token is not sent.</span>
          </p>
        </>
      ) : (
        <p>The issuer is no user pool of Cognito: paste the keys of the issuer to verify the signature.</p>
      )}
      <p role="status" class="tool-said" data-good={state.kind === "said" ? String(state.good) : undefined}>
        {state.kind === "busy" ? "Verifying…" : state.kind === "said" ? state.text : ""}
      </p>
      <PasteField
        id="token-jwks"
        label="Or paste the content of jwks.json"
        rows={3}
        shows="nothing"
        accept=".json"
        onText={takePasted}
      />
    </div>
  );
}

function words(verdict: SignatureVerdict): string {
  switch (verdict.kind) {
    case "good":
      return "The signature is good: the holder of this key issued the token, and nothing in it was changed since.";
    case "bad":
      return "The signature does not fit: the token was changed or cut off, or the keys are of another pool.";
    case "no-key":
      return `None of the ${verdict.known} keys has the kid of the token: the keys are of another pool, or older than the token.`;
    case "unreadable":
      return `The signature could not be verified: ${verdict.problem}.`;
  }
}
