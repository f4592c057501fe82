// A worker that reads one page at a time with a peer: it is ended from outside when a page takes it too long.
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parentPort, workerData } from "node:worker_threads";

const quiet = new VirtualConsole();
// Defuddle reports what it cannot do on the console; the table is what is asked for.
console.warn = console.error = () => {};

/** A space at each tag keeps words of neighbouring blocks apart, as a reader sees them. */
const textOf = markup => new JSDOM(markup.replaceAll("<", " <"), { virtualConsole: quiet }).window.document.body.textContent;

const peers = {
  "Readability.js": dom => new Readability(dom.window.document).parse()?.textContent,
  "Defuddle": async (dom, address) => textOf((await Defuddle(dom.window.document, address)).content ?? ""),
};

async function read({ url, html }) {
  const address = url ?? "https://example.org/", start = performance.now();
  const dom = new JSDOM(html, { url: address, virtualConsole: quiet });
  const body = await peers[workerData](dom, address);
  dom.window.close();
  return { body: body ?? "", seconds: (performance.now() - start) / 1000 };
}

// A page a peer breaks on has no body; the others still count.
parentPort.on("message", async page => parentPort.postMessage(await read(page).catch(() => ({ body: "", seconds: 0 }))));
