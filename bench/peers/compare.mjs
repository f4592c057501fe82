// node compare.mjs CORPUS [--limit N] [--folds N] [--ours FILE]: Readability.js and Defuddle (both with jsdom) beside Variorum on the same pages.
// --folds N: pages of the first N of five folds by site, those tools/blocks/train.py --folds holds out. --limit N: no more pages.
// --ours FILE: what `variorum annotate` wrote; without it the program runs here, one thread, its start included in the time, and reads pages its nets were trained on.
// Measure: 4-word shingles, precision and recall averaged over pages, whole articles, seconds a page. A page that takes a peer over a minute has no body.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { crc32, gunzipSync } from "node:zlib";

const patience = 60_000;

const rows = path => {
  const raw = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8");
  return text.split("\n").filter(Boolean).map(line => JSON.parse(line));
};

/** The fold of a page's site, as tools/blocks/data.py counts it. */
const fold = ({ id, url }) => crc32((url ?? "").replace(/^[a-z]+:\/\//, "").replace(/[/?#].*$/, "").replace(/^(www|m|amp)\./, "") || id) % 5;

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

function score(name, { bodies, seconds, late }, gold) {
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
  console.log(`${name.padEnd(15)} F1 ${(2 * p * r / (p + r)).toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  whole ${(whole / gold.length).toFixed(3)}  empty ${gold.length - found}${late ? `  late ${late}` : ""}${time}`);
}

/** Reads the pages with a peer, one by one, in a worker that is replaced when it is late. */
async function run(name, pages) {
  const start = () => new Worker(new URL("peer.mjs", import.meta.url), { workerData: name });
  const bodies = new Map();
  let worker = start(), seconds = 0, late = 0;
  for (const page of pages) {
    worker.postMessage(page);
    const answer = await answerOf(worker);
    if (answer) {
      bodies.set(page.id, answer.body);
      seconds += answer.seconds;
      continue;
    }
    await worker.terminate();
    worker = start();
    seconds += patience / 1000;
    late++;
  }
  await worker.terminate();
  return { bodies, seconds, late };
}

/** What the worker says within a minute; undefined when it says nothing. */
function answerOf(worker) {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(undefined), patience);
    worker.once("message", answer => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** Extracts the pages with the program of this repository. */
function annotate(pages) {
  const folder = mkdtempSync(join(tmpdir(), "peers-")), input = join(folder, "pages.jsonl");
  writeFileSync(input, pages.map(page => JSON.stringify(page)).join("\n") + "\n");
  const program = fileURLToPath(new URL("../../artifacts/bin/Variorum.Cli/release/variorum.dll", import.meta.url)), start = performance.now();
  const lines = execFileSync("dotnet", [program, "annotate", "--articles-only", "--threads", "1", input], { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });
  const seconds = (performance.now() - start) / 1000, output = join(folder, "ours.jsonl");
  writeFileSync(output, lines);
  return { bodies: ours(output), seconds };
}

function ours(path) {
  return new Map(rows(path).map(({ id, text, article }) => {
    const points = Array.from(text);
    const kept = article.blocks.filter(block => block.role === "body" || block.role === "heading");
    return [id, kept.map(block => points.slice(block.start, block.end).join("")).join("\n")];
  }));
}

const text = { type: "string" };
const { values: asked, positionals: [corpus] } = parseArgs({
  allowPositionals: true,
  options: { limit: text, folds: text, ours: text },
});
const pages = rows(`${corpus}/accounts.jsonl.gz`)
  .filter(page => fold(page) < Number(asked.folds ?? 5))
  .slice(0, Number(asked.limit ?? Infinity));
const ids = new Set(pages.map(page => page.id));
const gold = rows(`${corpus}/gold.jsonl.gz`).filter(row => ids.has(row.id));
console.log(`${pages.length} pages`);
for (const name of ["Readability.js", "Defuddle"]) score(name, await run(name, pages), gold);
score("Variorum", asked.ours ? { bodies: ours(asked.ours) } : annotate(pages), gold);
