// node compare.mjs CORPUS [LIMIT] [OURS.jsonl]: Readability.js and Defuddle (both with jsdom) beside Variorum on the same pages.
// Without OURS.jsonl, `variorum annotate --articles-only` is run on them first, one thread, start included in its time. The article corpora here also trained Variorum's nets: its figure on unseen sites is what tools/blocks/train.py
// --folds prints; the peer's is comparable as it is. Measure: 4-word shingles, precision and recall averaged over pages, whole articles, seconds a page.
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Defuddle } from "defuddle/node";

const rows = path => {
  const raw = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8");
  return text.split("\n").filter(Boolean).map(line => JSON.parse(line));
};

const words = text => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(text) {
  const all = words(text), n = Math.min(4, all.length) || 1, counts = new Map();
  for (let i = 0; i + n <= all.length; i++) {
    const key = all.slice(i, i + n).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = counts => [...counts.values()].reduce((sum, n) => sum + n, 0);

function score(name, bodies, gold, seconds) {
  let precision = 0, recall = 0, whole = 0, found = 0;
  for (const { id, body } of gold) {
    const want = shingles(body), have = shingles(bodies.get(id) ?? "");
    let both = 0;
    for (const [key, n] of have) both += Math.min(n, want.get(key) ?? 0);
    if (have.size) { precision += both / total(have); found++; }
    recall += both / Math.max(1, total(want));
    if (words(body).join(" ") === words(bodies.get(id) ?? "").join(" ")) whole++;
  }
  const p = precision / found, r = recall / gold.length;
  const time = seconds === undefined ? "" : `  ${(seconds / gold.length).toFixed(3)} s/page`;
  console.log(`${name.padEnd(15)} F1 ${(2 * p * r / (p + r)).toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  whole ${(whole / gold.length).toFixed(3)}${time}`);
}

/** A page a peer breaks on has no body; the others still count. */
async function attempt(extract) {
  try {
    return (await extract()) ?? "";
  } catch {
    return "";
  }
}

async function readability(pages) {
  const bodies = new Map(), quiet = new VirtualConsole(), start = performance.now();
  for (const { id, url, html } of pages) {
    const dom = new JSDOM(html, { url: url ?? "https://example.org/", virtualConsole: quiet });
    bodies.set(id, await attempt(() => new Readability(dom.window.document).parse()?.textContent));
    dom.window.close();
  }
  return [bodies, (performance.now() - start) / 1000];
}

async function defuddle(pages) {
  const bodies = new Map(), quiet = new VirtualConsole(), start = performance.now();
  for (const { id, url, html } of pages) {
    const address = url ?? "https://example.org/", dom = new JSDOM(html, { url: address, virtualConsole: quiet });
    // Its result is markup; a space at each tag keeps words of neighbouring blocks apart, as a reader sees them.
    const text = content => new JSDOM(content.replaceAll("<", " <"), { virtualConsole: quiet }).window.document.body.textContent;
    bodies.set(id, await attempt(async () => text((await Defuddle(dom.window.document, address)).content ?? "")));
    dom.window.close();
  }
  return [bodies, (performance.now() - start) / 1000];
}

/** Extracts the pages with the program of this repository. */
function annotate(pages) {
  const folder = mkdtempSync(join(tmpdir(), "peers-")), input = join(folder, "pages.jsonl");
  writeFileSync(input, pages.map(page => JSON.stringify(page)).join("\n") + "\n");
  const program = fileURLToPath(new URL("../../artifacts/bin/Variorum.Cli/release/variorum.dll", import.meta.url)), start = performance.now();
  const lines = execFileSync("dotnet", [program, "annotate", "--articles-only", "--threads", "1", input], { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });
  const seconds = (performance.now() - start) / 1000, output = join(folder, "ours.jsonl");
  writeFileSync(output, lines);
  return [ours(output), seconds];
}

function ours(path) {
  return new Map(rows(path).map(({ id, text, article }) => {
    const points = Array.from(text);
    const kept = article.blocks.filter(block => block.role === "body" || block.role === "heading");
    return [id, kept.map(block => points.slice(block.start, block.end).join("")).join("\n")];
  }));
}

const [corpus, limit, annotated] = process.argv.slice(2);
const pages = rows(`${corpus}/accounts.jsonl.gz`).slice(0, Number(limit ?? Infinity));
const ids = new Set(pages.map(page => page.id));
const gold = rows(`${corpus}/gold.jsonl.gz`).filter(row => ids.has(row.id));
const [variorum, seconds] = annotated ? [ours(annotated)] : annotate(pages);
const peer = (name, [bodies, time]) => score(name, bodies, gold, time);
peer("Readability.js", await readability(pages));
// Defuddle reports what it cannot do on the console; the table is what is asked for.
console.warn = console.error = () => {};
peer("Defuddle", await defuddle(pages));
score("Variorum", variorum, gold, seconds);
