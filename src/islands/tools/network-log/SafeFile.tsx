import type { SafeLog } from "./use-log-worker.ts";

interface SafeFileProps {
  safe: SafeLog;
  onSave: (name: string, file: Blob) => void;
}

/** The log without its secrets, to pass on, with the receipt of what was taken out. */
export function SafeFile({ safe, onSave }: SafeFileProps) {
  const { file, extension, receipt } = safe;
  const total = receipt.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {total === 0
          ? "No secret was found in it. Look through it yourself before you pass it on."
          : `${total} pieces were taken out. Look through the rest before you pass it on: names and ids stay.`}
      </p>
      {receipt.length > 0 && (
        <ul class="mask-receipt">
          {receipt.map(({ kind, count }) => (
            <li key={kind}>
              {kind}: {count}
            </li>
          ))}
        </ul>
      )}
      <p>
        <button
          type="button"
          onClick={() => {
            onSave(`sanitised.${extension}`, file);
          }}
        >
          Save the sanitised file
        </button>
      </p>
    </>
  );
}
