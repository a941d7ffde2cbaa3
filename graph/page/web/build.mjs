// Bundles the pages' scripts and styles into ../dist, which the Go program embeds.
// `node build.mjs` writes them; `node build.mjs --check` says whether what is
// there is what these sources give.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "dist");

// packagesOf lists the packages of which a bundle holds code, with their licences.
function packagesOf({ outputs }) {
  const found = new Map();
  const inputs = Object.values(outputs).flatMap((o) => Object.entries(o.inputs));
  for (const path of inputs.filter(([, i]) => i.bytesInOutput > 0).map(([p]) => p)) {
    const match = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
    if (!match || found.has(match[1])) continue;
    const dir = join(here, "node_modules", match[1]);
    const info = JSON.parse(readFileSync(join(dir, "package.json"), "utf8"));
    const file = readdirSync(dir).find((f) => /^licen[cs]e/i.test(f));
    const text = file ? readFileSync(join(dir, file), "utf8").trim() : "";
    const author = typeof info.author === "string" ? info.author : (info.author?.name ?? "its authors");
    const owner = (text.match(/^.*copyright.*\d{4}.*$/im) ?? [`Copyright ${author.replace(/\s*[<(].*/, "")}`])[0].replace(/https?:\S+/, "").trim();
    found.set(match[1], { name: match[1], version: info.version, licence: info.license, owner, text });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const out = new Map();
const packages = new Map();
for (const name of ["graph", "charts"]) {
  const result = await build({
    absWorkingDir: here,
    entryPoints: [join(here, "src", name, "main.ts")],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  });
  const used = packagesOf(result.metafile);
  for (const p of used) packages.set(p.name, p);
  const banner = used.map((p) => `${p.name} ${p.version} (${p.licence}; ${p.owner})`).join("\n * ");
  out.set(`${name}.js`, `/*! newsgraph, Apache-2.0. It holds:\n * ${banner}\n */\n${result.outputFiles[0].text}`);
}
const css = await build({ absWorkingDir: here, entryPoints: [join(here, "src", "page.css")], minify: true, write: false, logLevel: "warning" });
out.set("page.css", css.outputFiles[0].text);

const licences = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
out.set("LICENSES.txt", licences.map((p) => `${p.name} ${p.version} (${p.licence})\n\n${p.text || p.owner}\n`).join("\n----\n\n"));

const sha = (b) => createHash("sha256").update(b).digest("hex");
const sources = [];
for (const dir of ["", "src", "src/graph", "src/charts"]) {
  for (const f of readdirSync(join(here, dir)).sort()) {
    if (/\.(ts|css|mjs|json)$/.test(f)) sources.push(join(dir, f).replaceAll("\\", "/"));
  }
}
const sums = sources.map((f) => `${sha(readFileSync(join(here, f)))}  web/${f}`);
for (const [name, text] of out) sums.push(`${sha(text)}  dist/${name}`);
out.set("SUMS", sums.join("\n") + "\n");

mkdirSync(dist, { recursive: true });
const differs = [...out].filter(([name, text]) => !existsSync(join(dist, name)) || readFileSync(join(dist, name), "utf8") !== text);
if (process.argv.includes("--check")) {
  if (differs.length > 0) {
    console.error(`graph/page/dist is not what graph/page/web gives: ${differs.map(([n]) => n).join(", ")}. Run scripts/web and commit graph/page/dist.`);
    process.exit(1);
  }
} else {
  for (const [name, text] of differs) writeFileSync(join(dist, name), text);
  for (const [name, text] of out) console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
