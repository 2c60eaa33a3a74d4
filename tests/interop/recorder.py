"""A plain HTTP server, which keeps requests as they came and has OpenSSL verify their signatures.

It plays neither gateway: whatever comes is answered with `{}`. One JSON line a request goes to the log when the signature holds
or does not; `openssl dgst -verify` decides, over bytes put together from the vendors' recipes.

    recorder.py KEYS LOG       prints its port
"""

import base64
import hashlib
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

KEYS, LOG = sys.argv[1:3]


def openssl(digest, signature, message):
    """Whether a signature in base64 is the merchant's over these bytes."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(base64.b64decode(signature, validate=True))
        file.flush()
        command = ["openssl", "dgst", f"-{digest}", "-verify", str(pathlib.Path(KEYS, "merchant_public.pem")), "-signature", file.name]
        return subprocess.run(command, input=message, capture_output=True).returncode == 0


def text_parts(body, boundary):
    """Names and texts of a form's parts that are no files."""
    parts = []
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if b"filename=" not in head:
            name = re.search(rb'name="([^"]*)"', head).group(1)
            parts.append((name, content.removesuffix(b"\r\n")))
    return parts


def adapay(origin, target, headers, body):
    """What Adapay's recipe signs: address, then body, sorted query, or sorted text parts."""
    path, _, query = target.partition("?")
    kind = headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        boundary = kind.split("boundary=")[1].strip('"').encode()
        rest = b"&".join(name + b"=" + value for name, value in sorted(text_parts(body, boundary)))
    elif body:
        rest = body
    else:
        pairs = (pair.partition("=") for pair in query.split("&") if pair)
        decoded = [(urllib.parse.unquote_plus(name), urllib.parse.unquote_plus(value)) for name, _, value in pairs]
        rest = "&".join(f"{name}={value}" for name, value in sorted(decoded)).encode()
    return "sha1", headers["signature"], f"{origin}{path}".encode() + rest


def justap(headers, body):
    """What Justap's recipe signs: a hash, which has to be the body's, and the nonce."""
    now, nonce, told = (headers[f"x-justap-{name}"] for name in ("request-time", "nonce", "body-hash"))
    assert re.fullmatch(r"[0-9]{10}", now) and re.fullmatch(r"[A-Za-z0-9]{32}", nonce), (now, nonce)
    assert told == hashlib.md5(body + now.encode() + nonce.encode()).hexdigest(), "the hash is not the body's"
    return "sha256", headers["x-justap-signature"], (told + nonce).encode()


class Recorder(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        gateway = "justap" if "x-justap-signature" in headers else "adapay"
        line = {"gateway": gateway, "method": self.command, "path": self.path.partition("?")[0], "verified": False, "why": ""}
        try:
            signed = justap(headers, body) if gateway == "justap" else adapay(f"http://{headers['host']}", self.path, headers, body)
            line["verified"] = openssl(*signed)
            # The referee must be able to say no: the same signature over one byte more.
            line["strict"] = not openssl(*signed[:2], signed[2] + b"x")
        except Exception as error:
            line["why"] = f"{type(error).__name__}: {error}"
        with open(LOG, "a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
print(server.server_address[1], flush=True)
server.serve_forever()
