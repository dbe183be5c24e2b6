// Looks at each page of the folders named: html-validate for the text, axe-core for the page as Chromium shows it.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".html")).map((name) => resolve(join(folder, name))));
if (pages.length < 500) throw new Error(`only ${pages.length} pages`);

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // The title holds the names of a guide and a route, however long.
    "long-title": "off",
    // Each case of a sheet begins with a title of its own.
    "heading-level": ["error", { allowMultipleH1: true }],
    // Numbers are set apart by a style of their own.
    "tel-non-breaking": "off",
    "no-trailing-whitespace": "off",
    // A space between words of two languages is a space.
    "text-content": "error",
  },
});
let faults = 0;
const fault = (page, text) => {
  faults += 1;
  if (faults <= 40) console.log(`${page.split("/").slice(-2).join("/")}: ${text}`);
};
for (const page of pages) {
  const report = await validator.validateFile(page);
  for (const message of report.results.flatMap((result) => result.messages)) {
    fault(page, `line ${message.line}: ${message.message} (${message.ruleId})`);
  }
}
console.log(`html-validate: ${pages.length} pages, ${faults} faults`);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"], protocolTimeout: 120000,
});
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
let looked = 0;
const before = faults;
for (const [place, page] of pages.entries()) {
  const tab = await browser.newPage();
  // Every page at one width and in one colour, so that over the pages each meets each.
  const narrow = place % 2 === 0;
  const scheme = Math.floor(place / 2) % 2 === 0 ? "light" : "dark";
  await tab.setViewport({ width: narrow ? 320 : 1280, height: 900 });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const asked = [];
  tab.on("request", (request) => asked.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  for (const url of asked.slice(1)) fault(page, `asks for ${url}`);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) fault(page, `${wide} pixels wider than a screen of ${narrow ? 320 : 1280}`);
  const unticked = await tab.evaluate(() => {
    const boxes = [...document.querySelectorAll("input[type=checkbox]")];
    for (const box of boxes) box.closest("label").click();
    return boxes.filter((box) => !box.checked || !box.labels[0].textContent.trim()).length;
  });
  if (unticked > 0) fault(page, `${unticked} boxes cannot be ticked by their words`);
  await tab.evaluate(axe);
  const result = await tab.evaluate((tags) => window.axe.run({ runOnly: { type: "tag", values: tags } }), tags);
  for (const violation of result.violations) {
    fault(page, `${scheme}, ${narrow ? 320 : 1280}: ${violation.id}: ${violation.help} (${violation.nodes.length}, first ${violation.nodes[0].html.slice(0, 120)})`);
  }
  looked += 1;
  await tab.close();
}
await browser.close();
console.log(`axe-core: ${looked} pages, ${faults - before} faults`);
process.exit(faults > 0 ? 1 : 0);
