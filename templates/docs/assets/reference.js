// @generated from the OpenAPI document by generator; do not edit.

// Makes the book more comfortable where scripts run. Everything is readable without.
'use strict';

(() => {
    const root = new URL(path_to_root, location.href);
    const inside = url => decodeURI(new URL(url, location.href).pathname).slice(decodeURI(root.pathname).length);
    const language = inside(location.href).includes('/') ? inside(location.href).split('/')[0] : '';

    // ---- Language: of the page, of the table of contents, and the switch in the bar.

    function languages() {
        if (!language) return;
        document.documentElement.lang = language;
        for (const item of document.querySelectorAll('ol.chapter > li')) {
            const link = item.querySelector('a[href]');
            const next = item.nextElementSibling && item.nextElementSibling.querySelector('a[href]');
            const target = link || next;
            if (target && inside(target.href).split('/')[0] !== language) item.hidden = true;
        }
        const first = document.querySelector('main > p');
        const links = first ? [...first.querySelectorAll('a[href]')] : [];
        title(links.find(link => inside(link.href) === `${language}/README.html`) || document.querySelector('main h1'));
        const bar = document.querySelector('.right-buttons');
        const menu = document.createElement('div');
        menu.className = 'language-switch';
        for (const link of links) {
            const other = inside(link.href).split('/')[0];
            if (other === language || !inside(link.href).includes('/')) continue;
            link.lang = other;
            link.addEventListener('click', samePlace);
            const copy = link.cloneNode(true);
            copy.addEventListener('click', samePlace);
            menu.append(copy);
        }
        if (bar && menu.children.length) bar.prepend(menu);
    }

    // The book has one title, and a name in each language: on the way up from a page, or as the heading of the first.
    function title(name) {
        const bar = document.querySelector('.menu-title');
        if (!bar || !name) return;
        const [old, now] = [bar.textContent.trim(), name.textContent.trim()];
        bar.textContent = now;
        if (document.title.endsWith(old)) document.title = document.title.slice(0, -old.length) + now;
    }

    // Anchors of operations and types are the same in every language.
    function samePlace(event) {
        const seen = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(heading => heading.getBoundingClientRect().top < 120);
        const last = seen.reverse().find(heading => /^[\x21-\x7e]+$/.test(heading.textContent.trim()));
        event.currentTarget.hash = last && window.scrollY > 200 ? last.id : '';
    }

    // ---- Search: words of languages that put no blanks between them, and parts of names.

    function search() {
        const bar = document.getElementById('mdbook-searchbar');
        if (!window.elasticlunr || !bar) return;
        // An input method, or a paste with the mouse, lifts no key.
        bar.addEventListener('input', event => event.isComposing || bar.dispatchEvent(new KeyboardEvent('keyup')));
        bar.addEventListener('compositionend', () => bar.dispatchEvent(new KeyboardEvent('keyup')));
        const original = elasticlunr.Index.prototype.search;
        elasticlunr.Index.prototype.search = function (query, config) {
            const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(query);
            const found = wide ? [] : original.call(this, query, config);
            if (found.length) return found;
            const words = query.toLowerCase().split(/\s+/).filter(Boolean);
            const places = [['title', 6], ['breadcrumbs', 2], ['body', 1]];
            const results = [];
            for (const [ref, doc] of Object.entries(this.documentStore.docs)) {
                const texts = places.map(([name, weight]) => [String(doc[name] || '').toLowerCase(), weight]);
                if (!words.every(word => texts.some(([text]) => text.includes(word)))) continue;
                let score = 0;
                for (const word of words) for (const [text, weight] of texts) if (text.includes(word)) score += weight;
                results.push({ref, score, doc});
            }
            return results.sort((one, other) => other.score - one.score);
        };
    }

    // ---- Sequence diagrams: the part of Mermaid's language that the guides use, drawn here, so that nothing has to be fetched.

    const SVG = 'http://www.w3.org/2000/svg';
    const ROW = 44, TOP = 14, NAME = 34, SIDE = 16;

    const width = text => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 13.5 : 7.3), 0);

    function parse(source) {
        const actors = [], steps = [];
        const actor = id => {
            let at = actors.findIndex(known => known.id === id);
            if (at < 0) at = actors.push({id, name: id}) - 1;
            return at;
        };
        for (const line of source.split('\n').map(text => text.trim()).filter(Boolean).slice(1)) {
            let parts;
            if ((parts = /^participant (\S+)(?: as (.+))?$/.exec(line))) actors[actor(parts[1])].name = parts[2] || parts[1];
            else if ((parts = /^(\w+)(-?->>)(\w+): (.*)$/.exec(line)))
                steps.push({kind: 'message', from: actor(parts[1]), to: actor(parts[3]), back: parts[2] === '-->>', text: parts[4]});
            else if ((parts = /^Note over (\w+)(?:, ?(\w+))?: (.*)$/.exec(line)))
                steps.push({kind: 'note', from: actor(parts[1]), to: actor(parts[2] || parts[1]), text: parts[3]});
            else if ((parts = /^(alt|opt|loop|else|end)\b ?(.*)$/.exec(line))) steps.push({kind: parts[1], text: parts[2]});
            else return null;
        }
        return actors.length ? {actors, steps} : null;
    }

    // Where the lifelines stand: as far apart as names and texts between neighbours need.
    function columns({actors, steps}) {
        const gaps = actors.slice(1).map((actor, at) => Math.max(110, (width(actors[at].name) + width(actor.name)) / 2 + 48));
        for (const step of steps.filter(step => step.kind === 'message')) {
            const [low, high] = [Math.min(step.from, step.to), Math.max(step.from, step.to)];
            const need = width(step.text) + 28;
            if (low === high) {
                if (low < gaps.length) gaps[low] = Math.max(gaps[low], need + 34);
                continue;
            }
            const have = gaps.slice(low, high).reduce((sum, gap) => sum + gap, 0);
            for (let at = low; at < high && have < need; at++) gaps[at] += (need - have) / (high - low);
        }
        const xs = [SIDE + Math.max(50, width(actors[0].name) / 2 + 16)];
        for (const gap of gaps) xs.push(xs[xs.length - 1] + gap);
        return xs;
    }

    function draw(source) {
        const diagram = parse(source);
        if (!diagram) return null;
        const {actors, steps} = diagram;
        const xs = columns(diagram);
        const last = xs[xs.length - 1];
        let right = last + Math.max(50, width(actors[actors.length - 1].name) / 2 + 16) + SIDE;
        for (const step of steps) {
            if (step.kind === 'message' && step.from === step.to) right = Math.max(right, xs[step.from] + width(step.text) + 62);
            if (step.kind === 'note') right = Math.max(right, (xs[step.from] + xs[step.to]) / 2 + width(step.text) / 2 + 30);
        }
        const svg = document.createElementNS(SVG, 'svg');
        const add = (name, attributes, text) => {
            const element = document.createElementNS(SVG, name);
            for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
            if (text !== undefined) element.textContent = text;
            svg.append(element);
            return element;
        };
        const lives = xs.map(x => add('line', {class: 'life', x1: x, x2: x, y1: TOP + NAME}));
        actors.forEach((actor, at) => {
            const half = Math.max(46, width(actor.name) / 2 + 14);
            add('rect', {class: 'box', x: xs[at] - half, y: TOP, width: 2 * half, height: NAME, rx: 5});
            add('text', {class: 'name', x: xs[at], y: TOP + 22, 'text-anchor': 'middle'}, actor.name);
        });
        const arrow = (x, y, left) => add('path', {class: 'head', d: left ? `M${x} ${y}l9 -5v10z` : `M${x} ${y}l-9 -5v10z`});
        const frames = [];
        let y = TOP + NAME + 12;
        for (const step of steps) {
            const inset = 4 + frames.length * 6;
            if (step.kind === 'message') {
                y += ROW;
                const [from, to] = [xs[step.from], xs[step.to]];
                const style = step.back ? 'line back' : 'line';
                if (step.from === step.to) {
                    add('path', {class: style, d: `M${from} ${y - 18}h26v18h-20`});
                    arrow(from + 1, y, true);
                    add('text', {x: from + 34, y: y - 4}, step.text);
                } else {
                    add('line', {class: style, x1: from, x2: to, y1: y, y2: y});
                    arrow(to, y, to < from);
                    add('text', {x: (from + to) / 2, y: y - 8, 'text-anchor': 'middle'}, step.text);
                }
            } else if (step.kind === 'note') {
                const middle = (xs[step.from] + xs[step.to]) / 2;
                const half = Math.max(width(step.text) / 2 + 14, (xs[step.to] - xs[step.from]) / 2 + 14);
                y += 22;
                add('rect', {class: 'note', x: middle - half, y, width: 2 * half, height: 30, rx: 4});
                add('text', {x: middle, y: y + 20, 'text-anchor': 'middle'}, step.text);
                y += 30;
            } else if (step.kind === 'end') {
                y += 16;
                const frame = frames.pop();
                if (frame) add('rect', {class: 'frame', x: frame.inset, y: frame.y, width: right - 2 * frame.inset, height: y - frame.y, rx: 5});
            } else {
                y += 20;
                if (step.kind === 'else') add('line', {class: 'frame back', x1: inset - 6, x2: right - inset + 6, y1: y, y2: y});
                else frames.push({inset, y});
                add('text', {class: 'label', x: inset + 8, y: y + 18}, `${step.kind === 'else' ? '' : step.kind + ' '}[${step.text}]`);
                y += 10;
            }
        }
        y += 24;
        lives.forEach(life => life.setAttribute('y2', y));
        svg.setAttribute('viewBox', `0 0 ${right} ${y + 6}`);
        svg.setAttribute('width', right);
        svg.setAttribute('height', y + 6);
        svg.setAttribute('role', 'img');
        svg.setAttribute('aria-label', steps.filter(step => step.text).map(step => step.kind === 'message'
            ? `${actors[step.from].name} → ${actors[step.to].name}: ${step.text}` : step.text).join('; '));
        return svg;
    }

    function diagrams() {
        for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
            const svg = draw(code.textContent);
            if (!svg) continue;
            const frame = document.createElement('div');
            frame.className = 'diagram';
            frame.append(svg);
            code.parentElement.replaceWith(frame);
        }
    }

    // ---- Whatever scrolls sideways can be reached with the keyboard.

    // On a phone, cells stand below each other and need the heads of their columns.
    function labels() {
        for (const table of document.querySelectorAll('.content table')) {
            const heads = [...table.querySelectorAll('thead th')].map(head => head.textContent.trim());
            for (const row of table.querySelectorAll('tbody tr')) {
                [...row.cells].forEach((cell, at) => heads[at] && cell.setAttribute('data-label', heads[at]));
            }
        }
    }

    // A long page is divided; what stood there is linked under its old anchor.
    function forward() {
        const anchor = decodeURIComponent(location.hash.slice(1));
        if (!anchor || document.getElementById(anchor)) return;
        const links = [...document.querySelectorAll('main a[href]')].filter(link => link.pathname !== location.pathname);
        const exact = links.find(link => decodeURIComponent(link.hash.slice(1)) === anchor);
        if (exact) return location.replace(exact.href);
        // Pages of types bear the first letters of the names on them; the most letters know best.
        const letters = link => /^\w+…$/u.test(link.textContent) ? link.textContent.slice(0, -1).toLowerCase() : '';
        const parts = links.filter(link => letters(link) && anchor.startsWith(letters(link)));
        const part = parts.sort((one, other) => letters(other).length - letters(one).length)[0];
        if (part) location.replace(`${part.href}#${anchor}`);
    }

    function reachable() {
        const toggle = document.getElementById('mdbook-sidebar-toggle');
        if (toggle) toggle.setAttribute('role', 'button');
        for (const box of document.querySelectorAll('.table-wrapper, main pre > code, .diagram')) {
            if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
        }
    }

    forward();
    languages();
    search();
    diagrams();
    labels();
    reachable();
})();
