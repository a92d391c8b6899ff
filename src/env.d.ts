declare namespace App {
  interface Locals {
    /** The cause that the page shows: the components of its prose read it. */
    changes?: readonly import("./schemas/change.ts").Change[];
    /** How many sets of tabs the page holds so far: makes their ids unique. */
    tabs?: number;
  }
}
