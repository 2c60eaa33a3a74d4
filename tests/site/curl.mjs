// Runs the shell samples of all pages in a folder where a mock's keys are. Ends with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
import {verify} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, copyFileSync, existsSync} from 'node:fs';
import path from 'node:path';

const [root, folder] = process.argv.slice(2);
const source = path.join(root, 'generated/docs/src');
const urls = Object.fromEntries([...readFileSync(path.join(folder, 'gateway.log'), 'utf8').matchAll(/^(\w+): (http:\S+)$/gm)].map(([, name, url]) => [name, url]));
const platform = readFileSync(path.join(folder, 'keys/platform.pem'));
const environment = {...process.env, API_KEY: readFileSync(path.join(folder, 'keys/api_key'), 'utf8').trim()};
for (const [name, url] of Object.entries(urls)) environment[`${name.toUpperCase()}_URL`] = url;
copyFileSync(path.join(folder, 'keys/merchant.pem'), path.join(folder, 'key.pem'));
symlinkSync(path.join(root, 'tests'), path.join(folder, 'tests'));

const answer = path.join(folder, 'answer.json');
// What a sample would print goes to a file, so that the status can be told from it.
const PRELUDE = `set -euo pipefail\ncurl() { command curl --silent --show-error --output ${answer} --write-out 'status %{http_code}\\n' "$@"; }\n`;
const run = (script, extra = {}) => spawnSync('bash', ['-c', PRELUDE + script], {cwd: folder, env: {...environment, ...extra}, encoding: 'utf8'});

let passed = 0;
let signed = 0;
const failures = [];
function check(place, complaint) {
    if (complaint) failures.push(`${place}: ${complaint}`);
    else passed += 1;
}

// A call: status 2xx, and where the gateway signs its answers, a signature that holds.
function calls(place, script, sealed, extra) {
    rmSync(answer, {force: true});
    for (const [, file] of script.matchAll(/=@([\w.-]+)/g)) writeFileSync(path.join(folder, file), 'any bytes');
    const {status, stdout, stderr} = run(script, extra);
    const code = /^status (\d+)$/m.exec(stdout)?.[1] ?? 'none';
    if (status !== 0 || !code.startsWith('2')) return check(place, `exit ${status}, status ${code}: ${stderr}${existsSync(answer) ? readFileSync(answer, 'utf8') : ''}`);
    if (!sealed) return check(place);
    const {data, signature} = JSON.parse(readFileSync(answer, 'utf8'));
    signed += 1;
    check(place, verify('RSA-SHA1', Buffer.from(data), platform, Buffer.from(signature, 'base64')) ? '' : 'the answer is not signed by the mock');
}

const pages = readdirSync(source, {recursive: true}).filter(name => name.endsWith('.md')).sort();
const text = page => readFileSync(path.join(source, page), 'utf8');
const blocks = (page, language) => [...text(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(match => match[1]);
const key = page => blocks(page, 'text').find(block => block.includes('PUBLIC KEY'));
const verified = (place, block, extra) => {
    const {status, stdout, stderr} = run(block, extra);
    check(place, status === 0 && stdout.includes('Verified OK') ? '' : `exit ${status}: ${stdout}${stderr}`);
    return stdout;
};

// The languages share their samples; each different one runs once.
const seen = new Set();
for (const page of pages) {
    blocks(page, 'bash').forEach((block, at) => {
        const place = `${page} #${at + 1}`;
        const module = page.split('/')[1];
        if (seen.has(module + block)) return;
        seen.add(module + block);
        if (/^curl /m.test(block)) calls(place, block, module === 'adapay');
        else if (/^(cargo|export) /.test(block)) return; // The program's own test runs what these start.
        else if (page.includes('guides/signing')) {
            writeFileSync(path.join(folder, 'example.pem'), key(page));
            if (block.includes('-verify')) {
                const said = verified(place, block);
                for (const [, expected] of block.matchAll(/^echo .*# (\w+)$/gm)) if (!said.includes(expected)) check(place, `${expected} is not printed`);
            } else if (block.includes('-sign')) {
                const {stdout} = run(block);
                check(place, stdout && text(page).includes(`signature='${stdout.trim()}'`) ? '' : `not the page's signature: ${stdout}`);
            } else {
                const {status, stderr} = run(block, {}); // A pair of keys, which takes the place of the merchant's for a moment.
                copyFileSync(path.join(folder, 'keys/merchant.pem'), path.join(folder, 'key.pem'));
                check(place, status === 0 ? '' : stderr);
            }
        } else if (page.includes('guides/webhooks')) {
            const {data, sign} = JSON.parse(readFileSync(path.join(root, 'tests/data/adapay-vectors.json'), 'utf8')).vendor_published_samples[0];
            writeFileSync(path.join(folder, 'platform.pem'), key('en/adapay/webhooks.md'));
            verified(place, block, {data, sign});
        } else check(place, 'nobody knows how to run it');
    });
}

// The README's, at the address that is free here.
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const [, listed] = /^cargo run .*mock_gateway.*--keys keys\n([\s\S]*?)^```$/m.exec(readme) ?? [];
if (listed) calls('README.md', listed.replaceAll('http://127.0.0.1:4010/adapay', urls.adapay), true);
else check('README.md', 'its sample is not found');

for (const failure of failures) console.log(`FAILED  ${failure}`);
console.log(`${signed} signed answers verified\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
