import { useCallback, useMemo, useState } from "preact/hooks";
import { readRedirect } from "../../analyzers/redirect-url/analyze-redirect-url.ts";
import { parameterTable } from "../../analyzers/redirect-url/parameter-table.ts";
import { CopyButton } from "../CopyButton.tsx";
import { CharacterDifference } from "./CharacterDifference.tsx";
import { FindingList } from "./FindingList.tsx";
import { PasteField } from "./PasteField.tsx";
import { LiveLists } from "./redirect/LiveLists.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { useForget } from "./use-forget.ts";

const NO_IDS = {};

/** Reads a failing address of the login pages and compares it with what the app client allows. */
export function RedirectTool({ causes }: { causes: Readonly<Record<string, string>> }) {
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState("");
  const [live, setLive] = useState<string | null>(null);
  const allowed = live ?? pasted;
  const reading = useMemo(() => (text === "" ? null : readRedirect(text, allowed)), [text, allowed]);
  useForget(
    useCallback(() => {
      setText("");
      setPasted("");
      setLive(null);
    }, []),
  );

  return (
    <>
      <ToolPart id="redirect-in" title="Addresses">
        <PasteField
          first
          id="redirect-paste"
          label="Paste the address that fails"
          rows={3}
          onText={setText}
          hint="From the browser's address line or network log: /oauth2/authorize, /login, /logout, the error page, or your callback with error= in it."
        />
        <PasteField
          id="redirect-allowed"
          label="Paste what is allowed"
          rows={4}
          accept=".json"
          onText={setPasted}
          hint="The output of aws cognito-idp describe-user-pool-client, or the addresses of the list, one a line. Without it only the address itself is judged."
        />
        <LiveLists ids={reading?.analysis.facts ?? NO_IDS} onLists={setLive} />
      </ToolPart>
      <ToolPart id="redirect-found" title="What was found">
        <p role="status" class="tool-said">
          {reading ? `${reading.analysis.kind}.` : "Nothing has been pasted yet."}
        </p>
        {reading?.pair && (
          <>
            <CharacterDifference sent={reading.pair.sent} listed={reading.pair.listed} />
            <p class="paste-row">
              {reading.pair.addable ? (
                <>
                  <CopyButton text={reading.pair.sent} what="the value to add" />
                  <span class="fine">
                    Adding it by command replaces the whole list: the cause's page prints the complete, safe update.
                  </span>
                </>
              ) : (
                <>
                  <CopyButton text={reading.pair.listed} what="the listed value" />
                  <span class="fine">What is sent cannot stand in the list: let the app send what is listed.</span>
                </>
              )}
            </p>
          </>
        )}
        <FindingList findings={reading?.analysis.findings ?? []} causes={causes} />
      </ToolPart>
      {reading?.address && reading.address.parameters.length > 0 && (
        <ToolPart id="redirect-parameters" title="Parameters">
          <div class="table-scroll" role="region" aria-label="Parameters of the address" tabIndex={0}>
            <table class="claims">
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Value, decoded</th>
                </tr>
              </thead>
              <tbody>
                {parameterTable(reading.address).map(({ name, value }, index) => (
                  <tr key={index}>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </ToolPart>
      )}
    </>
  );
}
