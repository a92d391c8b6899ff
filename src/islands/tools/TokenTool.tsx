import { useCallback, useMemo, useState } from "preact/hooks";
import { NO_OPTIONS, type AcceptanceOptions } from "../../analyzers/token/acceptance.ts";
import { analyzeToken, readTokens } from "../../analyzers/token/analyze-token.ts";
import { expectationFindings, type TokenExpectation } from "../../analyzers/token/expectation.ts";
import { shownName } from "../../analyzers/token/find-tokens.ts";
import { FindingList } from "./FindingList.tsx";
import { PasteField } from "./PasteField.tsx";
import { TokenAcceptance } from "./TokenAcceptance.tsx";
import { TokenClaims } from "./TokenClaims.tsx";
import { TokenSignature } from "./TokenSignature.tsx";
import { ToolField } from "./ToolField.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { useForget } from "./use-forget.ts";
import { useNow } from "./use-now.ts";

interface TokenToolProps {
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
  clock?: () => number;
}

const readClock = (): number => Date.now();
const NOTHING_EXPECTED: TokenExpectation = { userPoolId: "", clientId: "", region: "" };

/** Reads a token: what it is, its claims, its signature, and who accepts it. The token stays in memory. */
export function TokenTool({ causes, clock = readClock }: TokenToolProps) {
  const [text, setText] = useState("");
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [expected, setExpected] = useState(NOTHING_EXPECTED);
  const [options, setOptions] = useState<AcceptanceOptions>(NO_OPTIONS);
  const now = useNow(clock);
  const readings = useMemo(() => readTokens(text, now), [text, now]);
  const reading = readings[Math.min(chosen, readings.length - 1)];
  const analysis = reading?.analysis ?? (text === "" ? null : analyzeToken(text, now));
  const findings = [...(reading ? expectationFindings(reading.token, expected) : []), ...(analysis?.findings ?? [])];
  const take = useCallback((next: string) => {
    setText(next);
    setTurn((before) => before + 1);
    setChosen(0);
  }, []);
  useForget(
    useCallback(() => {
      setText("");
    }, []),
  );

  return (
    <>
      <ToolPart id="token-in" title="Token">
        <PasteField
          first
          id="token-paste"
          label="Paste a token, or a text with tokens in it"
          rows={4}
          shows="nothing"
          onText={take}
          hint="It goes into the memory of this page and is not shown. With Bearer, in quotes, in JSON or in a curl command: all are read."
        />
        <div class="tool-fields">
          {(["userPoolId", "clientId", "region"] as const).map((name) => (
            <ToolField
              key={name}
              id={`token-${name}`}
              label={EXPECTED[name].label}
              example={EXPECTED[name].example}
              value={expected[name]}
              onValue={(value) => {
                setExpected({ ...expected, [name]: value.trim() });
              }}
            />
          ))}
        </div>
      </ToolPart>
      <ToolPart id="token-found" title="What it is">
        <p role="status" class="tool-said">
          {analysis ? analysis.kind : "Nothing has been pasted yet."}
        </p>
        {readings.length > 1 && (
          <fieldset class="tool-choice">
            <legend>{readings.length} tokens were found</legend>
            {readings.map(({ found, analysis: { kind } }, place) => (
              <label key={found.where}>
                <input
                  type="radio"
                  name="token-chosen"
                  checked={reading === readings[place]}
                  onChange={() => {
                    setChosen(place);
                  }}
                />
                <span>
                  {kind}{" "}
                  <span class="fine">{[shownName(found), found.where].filter((part) => part !== "").join(", ")}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <FindingList findings={findings} causes={causes} />
      </ToolPart>
      {reading && reading.token.kind !== "broken" && (
        <>
          {reading.token.kind !== "refresh" && (
            <>
              <ToolPart id="token-claims" title="Claims">
                <TokenClaims token={reading.token} now={now} />
              </ToolPart>
              <ToolPart id="token-signature" title="Signature">
                <TokenSignature key={`${turn} ${reading.found.where}`} token={reading.token} raw={reading.found.raw} />
              </ToolPart>
            </>
          )}
          <ToolPart id="token-accepted" title="Will it be accepted by…">
            <TokenAcceptance
              token={reading.token}
              options={{ ...options, userPoolId: expected.userPoolId }}
              onOptions={setOptions}
              now={now}
              causes={causes}
            />
          </ToolPart>
        </>
      )}
    </>
  );
}

const EXPECTED = {
  userPoolId: { label: "Expected user pool ID", example: "eu-west-1_Abc123" },
  clientId: { label: "Expected app client ID", example: "1example23456789" },
  region: { label: "Expected Region", example: "eu-west-1" },
};
