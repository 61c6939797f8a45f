/** A file of the project as text, put into the build by Vite. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** A file of the project as a `data:` address, put into the build by Vite. */
declare module '*?inline' {
  const address: string;
  export default address;
}
