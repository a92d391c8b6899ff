import type { BuiltFix } from "../../fixes/build-fix.ts";
import { readBack } from "../../fixes/read-back.ts";
import type { PresentSettings } from "./present-settings.ts";

/** Whether the settings, read again, are what was sent, field by field, and what that proves. */
export function ReadBackNote({ fix, latest }: { fix: BuiltFix; latest: PresentSettings }) {
  const { outcome, wrong } = readBack(fix, latest.settings);
  const open = fix.blanks.map(({ placeholder }) => placeholder);
  if (outcome === "written") {
    return (
      <p class="fix-pass" data-proof="read-back">
        <strong>Written as wanted.</strong> The settings are what was sent, field by field; nothing else changed.
        {open.length > 0 &&
          ` In the place of ${open.join(", ")} stands a value of yours, which this page does not know.`}{" "}
        That proves the setting. Whether the error is gone, only the app shows:{" "}
        <a href="#verify">the test under Verify</a>.
      </p>
    );
  }
  if (outcome === "as-before") {
    return (
      <p class="fix-fail" data-proof="read-back">
        <strong>Not written yet.</strong> The settings are as they were before.
      </p>
    );
  }
  return (
    <p class="fix-fail" data-proof="read-back">
      <strong>Not what was sent.</strong> These fields differ: {wrong.join(", ")}. undo.json brings the earlier settings
      back.
    </p>
  );
}
