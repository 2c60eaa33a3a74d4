// Looks at the built book: files first, then in a browser. Ends with `N passed, N failed`.
import {readdir, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {chromium} from 'playwright-core';

const [book, source] = process.argv.slice(2);
const here = createRequire(import.meta.url);
const TYPES = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};
const PHONE = {width: 375, height: 760};
const DESK = {width: 1280, height: 900};

let passed = 0;
const failures = [];
function check(what, complaints) {
    if (complaints.length === 0) {
        passed += 1;
        console.log(`ok      ${what}`);
    } else {
        failures.push(what);
        console.log(`FAILED  ${what}\n${complaints.slice(0, 20).map(text => `          ${text}\n`).join('')}`);
    }
}

async function walk(folder, prefix = '') {
    const found = [];
    for (const entry of await readdir(folder, {withFileTypes: true})) {
        const name = prefix + entry.name;
        if (entry.isDirectory()) found.push(...await walk(path.join(folder, entry.name), `${name}/`));
        else found.push(name);
    }
    return found.sort();
}

const files = await walk(book);
const pages = files.filter(file => file.endsWith('.html') && !['404.html', 'toc.html', 'print.html'].includes(file));
const html = new Map();
for (const page of pages) html.set(page, await readFile(path.join(book, page), 'utf8'));

// ---- Files

const unescape = text => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
const ids = new Map([...html].map(([page, text]) => [page, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(match => unescape(match[1])))]));

function brokenLinks() {
    const broken = [];
    for (const [page, text] of html) {
        for (const [, address] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
            const url = new URL(unescape(address), `http://book/${page}`);
            if (url.host !== 'book') continue;
            let target = decodeURIComponent(url.pathname).slice(1);
            if (target === '' || target.endsWith('/')) target += 'index.html';
            const anchor = decodeURIComponent(url.hash.slice(1));
            if (!files.includes(target)) broken.push(`${page}: ${address}`);
            else if (anchor && ids.has(target) && !ids.get(target).has(anchor)) broken.push(`${page}: ${address} (no such anchor)`);
        }
    }
    return broken;
}
check(`no link or anchor of ${pages.length} pages is broken`, brokenLinks());

const languages = [...new Set(pages.filter(page => page.includes('/')).map(page => page.split('/')[0]))];
check(`every page leads to itself in the other languages (${languages.join(', ')})`, pages.flatMap(page => {
    const [own, ...rest] = page.split('/');
    if (!languages.includes(own)) return [];
    const up = '../'.repeat(rest.length);
    return languages.filter(other => other !== own && !html.get(page).includes(`href="${up}${other}/${rest.join('/')}"`))
        .map(other => `${page}: no link to ${other}`);
}));

// ---- In the browser

const server = createServer(async (request, response) => {
    let file = decodeURIComponent(new URL(request.url, 'http://book').pathname).slice(1);
    if (file === '' || file.endsWith('/')) file += 'index.html';
    try {
        const bytes = await readFile(path.join(book, file));
        response.writeHead(200, {'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream'}).end(bytes);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});

// A page that writes down what it complains about and whatever it asks of other hosts.
async function open(options) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints = [];
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
    page.on('response', answer => answer.status() >= 400 && complaints.push(`${page.url()}: ${answer.status()} ${answer.url()}`));
    page.on('request', request => request.url().startsWith(base) || request.url().startsWith('data:') || complaints.push(`${page.url()}: asks ${request.url()}`));
    return {context, page, complaints};
}
const sideways = page => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

{
    const {context, page, complaints} = await open({viewport: PHONE});
    const wide = [];
    const undrawn = [];
    for (const name of pages) {
        await page.goto(base + name);
        const more = await sideways(page);
        if (more > 0) wide.push(`${name}: ${more} px`);
        const left = await page.locator('code.language-mermaid').count();
        if (left > 0) undrawn.push(`${name}: ${left}`);
    }
    check('nothing is said on the console, and nothing is asked of other hosts', complaints);
    check(`no page scrolls sideways at ${PHONE.width} px`, wide);
    check('every diagram is drawn', undrawn);
    await context.close();
}

{
    const {context, page} = await open({viewport: PHONE, javaScriptEnabled: false});
    const bad = [];
    for (const name of pages.filter((_, at) => at % 5 === 0)) {
        await page.goto(base + name);
        const text = await page.locator('main').innerText();
        if (text.trim().length < 60) bad.push(`${name}: ${text.length} characters`);
    }
    check('pages can be read without JavaScript', bad);
    await context.close();
}

{
    const {context, page, complaints} = await open({viewport: DESK});
    const expected = [['AlipayQR', /AlipayQR/i, 'en/'], ['退款', /退款/, 'zh/'], ['payment_confirms', /payment_confirms/, 'en/'], ['签名', /签名/, 'zh/']];
    for (const [query, pattern, folder] of expected) {
        await page.goto(base + 'en/README.html');
        await page.keyboard.press('/');
        await page.locator('#mdbook-searchbar').pressSequentially(query, {delay: 20});
        await page.waitForFunction(() => document.querySelectorAll('#mdbook-searchresults > li').length > 0, null, {timeout: 10_000}).catch(() => {});
        const results = await page.locator('#mdbook-searchresults > li').evaluateAll(items => items.map(item => ({text: item.innerText, href: item.querySelector('a')?.href ?? ''})));
        const good = results.filter(result => pattern.test(result.text) && result.href.includes(`/${folder}`));
        check(`the search finds ${query} (${results.length} results)`, good.length > 0 ? [] : results.map(result => result.href).concat('no result fits'));
        if (good.length > 0) {
            const answer = await page.request.get(good[0].href);
            if (!answer.ok()) complaints.push(`${good[0].href}: ${answer.status()}`);
        }
    }
    check('searching raises no complaint', complaints);

    await page.goto(base + 'en/README.html');
    const shown = await page.locator('ol.chapter > li:visible a[href]').evaluateAll(links => links.map(link => new URL(link.href).pathname));
    check('the table of contents shows one language', shown.filter(link => link.startsWith('/zh/')));
    await page.locator('.language-switch a').first().click();
    await page.waitForURL(/\/zh\/README\.html/);
    await page.goto(base + 'zh/README.html');
    const [title, bar] = await page.evaluate(() => [document.querySelector('main h1').innerText.trim(), document.querySelector('.menu-title').textContent.trim()]);
    check('the book is called in the language of the page', title === bar && (await page.title()).endsWith(title) ? [] : [`${bar} above ${title}, ${await page.title()}`]);
    check('the switch leads to the other language, which is marked as such', await page.evaluate(() => document.documentElement.lang) === 'zh' ? [] : ['lang is not zh']);
    await context.close();
}

// ---- Contrast, names and roles: one page of each kind, light and dark

const kinds = [/^index/, /^en\/README/, /en\/guides\/flows/, /en\/guides\/signing/, /^zh\/guides\/first/];
const modules = [...new Set(pages.map(page => page.split('/')).filter(steps => steps.length > 2 && steps[1] !== 'guides').map(steps => steps[1]))];
for (const module of modules) {
    kinds.push(new RegExp(`^en/${module}/README`), new RegExp(`^en/${module}/webhooks`), new RegExp(`^zh/${module}/refunds`), new RegExp(`^zh/${module}/authentication`));
}
const axe = await readFile(here.resolve('axe-core/axe.min.js'), 'utf8');
for (const scheme of ['light', 'dark']) {
    const {context, page} = await open({viewport: DESK, colorScheme: scheme});
    const found = [];
    const looked = pages.filter(name => kinds.some(kind => kind.test(name)));
    for (const name of looked) {
        await page.goto(base + name);
        await page.evaluate(axe);
        const violations = await page.evaluate(() => window.axe.run(document, {runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations']}).then(result => result.violations));
        for (const violation of violations) {
            const node = violation.nodes[0];
            found.push(`${name}: ${violation.id} ×${violation.nodes.length}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
        }
    }
    check(`WCAG A and AA hold on ${looked.length} pages, ${scheme}`, found);
    await context.close();
}

// ---- Diagrams, as those see them who render them with Mermaid itself

{
    const {context, page} = await open({viewport: DESK});
    await page.goto(base);
    await page.addScriptTag({path: path.join(path.dirname(here.resolve('mermaid')), 'mermaid.min.js')});
    const bad = [];
    let count = 0;
    for (const file of (await walk(path.join(source, 'src'))).filter(name => name.endsWith('.md'))) {
        const text = await readFile(path.join(source, 'src', file), 'utf8');
        for (const [, diagram] of text.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)) {
            count += 1;
            const error = await page.evaluate(async text => {
                try {
                    await window.mermaid.parse(text);
                    return '';
                } catch (error) {
                    return String(error);
                }
            }, diagram);
            if (error) bad.push(`${file}: ${error}`);
        }
    }
    check(`Mermaid understands all ${count} diagrams`, count > 0 ? bad : ['there is none']);
    await context.close();
}

await browser.close();
server.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
