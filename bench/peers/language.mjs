// node language.mjs TEXTS.jsonl ROUNDS: words, universal tags, sentences, dates and times that wink-nlp finds in each {"text"} line, as
// `Variorum.Bench peers` reads them. Needs `npm install` here. Only the annotations that are compared run.
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { readFileSync } from "node:fs";

const nlp = winkNLP(model, ["sbd", "pos", "ner"]), its = nlp.its;
const [path, rounds] = process.argv.slice(2);
const texts = readFileSync(path, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line).text);
const TIMES = new Set(["DATE", "TIME", "DURATION"]);

// Its tokens are lossless: the spaces before each and its characters add up to the text.
function spans(doc, text) {
  const out = [];
  let at = 0;
  doc.tokens().each(token => {
    const value = token.out();
    const start = text.indexOf(value, at);
    out.push([start, at = start + value.length]);
  });
  return out;
}

function read(text) {
  const doc = nlp.readDoc(text), all = spans(doc, text), tags = doc.tokens().out(its.pos);
  const kept = all.map((_, i) => i).filter(i => tags[i] !== "SPACE");
  const sentences = [], times = [];
  doc.sentences().each(s => {
    const inside = s.tokens(), first = inside.itemAt(0).index(), words = kept.filter(i => i >= first && i < first + inside.length());
    if (words.length) sentences.push([all[words[0]][0], all[words.at(-1)][1]]);
  });
  doc.entities().each(e => {
    const first = e.tokens().itemAt(0).index();
    if (TIMES.has(e.out(its.type))) times.push([all[first][0], all[first + e.tokens().length() - 1][1]]);
  });
  return { words: kept.map(i => all[i]), tags: kept.map(i => tags[i]), sentences, times };
}

for (const text of texts) console.log(JSON.stringify(read(text)));
const start = process.cpuUsage();
let tokens = 0;
for (let i = 0; i < rounds; i++) for (const text of texts) tokens += nlp.readDoc(text).tokens().length();
const used = process.cpuUsage(start);
console.log(JSON.stringify({ tokens, seconds: (used.user + used.system) / 1e6 }));
