/** A file of the built pages by its address. */
declare module "*?url" {
  const address: string;
  export default address;
}
