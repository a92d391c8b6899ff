/** The browser's fetch, as an argument for code that reads the network. */
export const readNetwork: typeof fetch = (input, init) => fetch(input, init);
