// Builds the pages of src/explorer/app to dist/explorer, where the server finds them.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path("src/explorer/app"),
  base: "/",
  cacheDir: path("node_modules/.vite"),
  logLevel: "warn",
  build: {
    outDir: path("dist/explorer/pages"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // The web component has an address that doesn't change, as other people's pages name it.
      input: [path("src/explorer/app/index.html"), path("src/explorer/app/dateline-embed.ts")],
      preserveEntrySignatures: "strict",
      output: {
        entryFileNames: ({ name }) => (name === "dateline-embed" ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
  plugins: [
    {
      // The colours stand in the page itself, so that nothing is painted in others first.
      name: "theme",
      async transformIndexHtml() {
        const { THEME_STYLE } = await import("./dist/explorer/draw/style.js");
        return [{ tag: "style", children: THEME_STYLE, injectTo: "head-prepend" }];
      },
    },
  ],
});
