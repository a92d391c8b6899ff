import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import "../styles/search-box.css";
import "../styles/findings.css";
import { findPlaces } from "../search/places.ts";
import { readNetwork } from "./read-network.ts";
import { Examples } from "./search/Examples.tsx";
import { FactChips } from "./search/FactChips.tsx";
import { LIST_ID, MatchList, optionId } from "./search/MatchList.tsx";
import { outranks } from "./search/outranks.ts";
import { PasteBlock } from "./search/PasteBlock.tsx";
import { Receipt } from "./search/Receipt.tsx";
import { ToolFindings } from "./search/ToolFindings.tsx";
import { Unmatched } from "./search/Unmatched.tsx";
import { isBlock, useEntry } from "./search/use-entry.ts";
import { useSearchIndex } from "./search/use-search-index.ts";
import { useSlashKey } from "./search/use-slash-key.ts";
import { useToolReading } from "./search/use-tool-reading.ts";

interface SearchBoxProps {
  autofocus?: boolean;
  /** Reads the index; another one in tests. */
  fetcher?: typeof fetch;
  /** Milliseconds since 1970; another clock in tests. */
  now?: () => number;
}

const readClock = (): number => Date.now();

/** One box to paste an error into or to type: what was read from it, then causes and articles. */
export function SearchBox({ autofocus = false, fetcher = readNetwork, now = readClock }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const entry = useEntry();
  const { state, load, retry } = useSearchIndex(fetcher);
  const [active, setActive] = useState(-1);
  const { reading, read } = useToolReading(now);
  useSlashKey(input);

  useEffect(() => {
    if (autofocus && document.activeElement === document.body) input.current?.focus({ preventScroll: true });
  }, [autofocus]);

  const index = state.kind === "ready" ? state.index : null;
  const asked = entry.query.text.trim() !== "";
  const found = useMemo(
    () => (state.kind === "ready" && asked ? state.match({ ...entry.query, index: state.index }) : []),
    [state, asked, entry.query],
  );
  const places = useMemo(() => (index ? findPlaces(entry.query.text) : []), [index, entry.query]);
  // What a tool read comes first where it tells more than the search; then guesses of the search are left out.
  const decided = asked && reading !== null && outranks(reading, found[0]) ? reading : null;
  const matches = useMemo(
    () => (decided ? found.filter(({ level }) => level !== "possible") : found),
    [decided, found],
  );
  const options = matches.length + places.length;
  const first = places.find(({ whole }) => whole)?.title ?? matches[0]?.title ?? places[0]?.title;

  const enter = (text: string) => {
    load();
    setActive(-1);
    const { line } = entry.enter(text);
    read(text);
    // The field itself never keeps what was masked: neither a block nor a secret typed into the line.
    if (input.current && input.current.value !== line) input.current.value = line;
  };
  // What was typed or pasted before this code ran is in the field already.
  useEffect(() => {
    const early = input.current?.value ?? "";
    if (early !== "") enter(early);
  }, []);
  const clear = () => {
    entry.clear();
    read("");
    setActive(-1);
    if (input.current) input.current.value = "";
    input.current?.focus();
  };

  const tryAgain = () => {
    retry();
    input.current?.focus();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!isBlock(text)) return;
    event.preventDefault();
    enter(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = options - 1;
    const to = moveTo(event.key, active, last);
    if (to !== null) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === "Enter" && decided && active < 0) {
      event.preventDefault();
      followFindings();
    } else if (event.key === "Enter" && options > 0) {
      event.preventDefault();
      document.getElementById(optionId(Math.max(active, 0)))?.click();
    } else if (event.key === "Escape" && entry.text !== "") {
      event.preventDefault();
      if (active >= 0) setActive(-1);
      else clear();
    }
  };

  return (
    <div class="search-box" data-index={state.kind}>
      <label class="search-label" for="search-input">
        Paste the error, or say what happens
      </label>
      <div class="search-line">
        <input
          ref={input}
          id="search-input"
          class="search-input"
          type="text"
          role="combobox"
          aria-expanded={options > 0}
          aria-controls={options > 0 ? LIST_ID : undefined}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 && active < options ? optionId(active) : undefined}
          aria-describedby="search-promise"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          placeholder="NotAuthorizedException: …"
          onFocus={load}
          onPaste={onPaste}
          onInput={(event) => {
            enter(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        {entry.text !== "" && (
          <button type="button" class="search-clear" onClick={clear}>
            Clear
          </button>
        )}
      </div>
      <Receipt receipt={entry.receipt} />
      <p class="search-live" role="status" aria-live="polite">
        {decided
          ? `${decided.analysis.kind}, findings: ${decided.analysis.findings.length}`
          : announce(asked, state.kind, options, first)}
      </p>
      {decided && <ToolFindings reading={decided} index={index} />}
      {entry.block && <PasteBlock text={entry.text} cut={entry.cut} onEnter={enter} onClear={clear} />}
      {asked && (
        <FactChips
          facts={entry.facts}
          changed={Object.keys(entry.corrections).length > 0}
          onCorrect={entry.correct}
          onRestore={entry.restore}
        />
      )}
      {!asked && <Examples onChoose={enter} />}
      {asked && state.kind === "loading" && <p class="search-note">Looking it up…</p>}
      {asked && state.kind === "failed" && (
        <p class="search-failed" role="alert">
          The search index could not be read.{" "}
          <button type="button" class="search-link" onClick={tryAgain}>
            Try again
          </button>{" "}
          or go to <a href="/errors/">the list of errors</a>.
        </p>
      )}
      {index && asked && options === 0 && !reading && <Unmatched facts={entry.facts} />}
      {index && asked && (
        <MatchList matches={matches} places={places} index={index} active={active} onActive={setActive} />
      )}
      {asked && reading && !decided && <ToolFindings reading={reading} index={index} />}
    </div>
  );
}

/** Opens the cause of the first fault or warning; without one, moves on to the findings. Notes are never opened by a key. */
function followFindings(): void {
  const findings = document.querySelector(".tool-findings");
  const [fault, warning] = ["fault", "warning"].map((severity) =>
    findings?.querySelector<HTMLAnchorElement>(`[data-severity="${severity}"] .finding-cause a`),
  );
  const cause = fault ?? warning;
  if (cause) cause.click();
  else findings?.querySelector<HTMLAnchorElement>(":scope > p a")?.focus();
}

/** Where a key leads in the list: arrows go round; Home and End count once an option is chosen. Null for other keys. */
function moveTo(key: string, active: number, last: number): number | null {
  if (last < 0) return null;
  if (key === "ArrowDown") return active >= last ? 0 : active + 1;
  if (key === "ArrowUp") return active <= 0 ? last : active - 1;
  if (active >= 0 && key === "Home") return 0;
  if (active >= 0 && key === "End") return last;
  return null;
}

function announce(asked: boolean, index: string, count: number, first: string | undefined): string {
  if (!asked || index === "failed") return "";
  if (index !== "ready") return "Looking it up";
  if (first === undefined) return "No results";
  return `${count} ${count === 1 ? "result" : "results"}, first: ${first}`;
}
