import Dialect from "./Dialect.astro";
import Expect from "./Expect.astro";
import Fix from "./Fix.astro";
import ProseCode from "./ProseCode.astro";
import ProseTable from "./ProseTable.astro";
import SafeUpdate from "./SafeUpdate.astro";

/** What the prose of content files may use without an import. */
export const proseComponents = { Dialect, Expect, Fix, SafeUpdate, pre: ProseCode, table: ProseTable };
