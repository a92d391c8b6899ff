/** How ids are spelt. Apart from the schemas, so that code for the browser can use them without the schema library. */
export const KEBAB_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const TREE_ID = /^[a-z][a-z-]*\/[A-Za-z][A-Za-z0-9_-]*$/;
