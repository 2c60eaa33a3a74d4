"""Hooks for schemathesis: signs what it makes up, by the recipes of both gateways, counts what comes back, and looks into
envelopes, of whose content plain OpenAPI cannot speak.

Which gateway is meant says INTEROP_GATEWAY; INTEROP_KEYS holds the keys, INTEROP_DOCUMENT is the document, and INTEROP_COUNTS is
where the counts go at the end.
"""

import atexit
import base64
import collections
import hashlib
import io
import json
import os
import pathlib
import secrets
import string
import time
import urllib.parse

import jsonschema_rs
import requests
import schemathesis
import yaml
from Crypto.Hash import SHA1, SHA256
from Crypto.PublicKey import RSA
from Crypto.Signature import pkcs1_15
from werkzeug.formparser import parse_form_data

GATEWAY = os.environ["INTEROP_GATEWAY"]
API_KEY = os.environ["INTEROP_API_KEY"]
KEY = RSA.import_key(pathlib.Path(os.environ["INTEROP_KEYS"], "merchant.pem").read_text())
LETTERS = string.ascii_letters + string.digits
counts = collections.Counter()


def sign(digest):
    return base64.b64encode(pkcs1_15.new(KEY).sign(digest)).decode()


def body_of(request):
    body = request.body or b""
    if hasattr(body, "read"):
        body = body.read()
    return body.encode() if isinstance(body, str) else body


def pairs(of_them):
    return "&".join(f"{key}={value}" for key, value in sorted(of_them, key=lambda pair: pair[0]))


class Adapay(requests.auth.AuthBase):
    """SHA-1 over the address without its query, then the body, or the sorted parameters of a query or a form."""

    def __call__(self, request):
        url = urllib.parse.urlsplit(request.url)
        address = f"{url.scheme}://{url.netloc}{url.path}".encode()
        body = body_of(request)
        kind = request.headers.get("Content-Type", "")
        if isinstance(kind, bytes):
            kind = kind.decode()
        if kind.startswith("multipart/form-data"):
            environ = {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body)), "CONTENT_TYPE": kind}
            _, form, _ = parse_form_data(environ)
            message = pairs(form.items(multi=True)).encode()
        elif body:
            message = body
        else:
            message = pairs(urllib.parse.parse_qsl(url.query, keep_blank_values=True)).encode()
        request.headers["Authorization"] = API_KEY
        request.headers["Signature"] = sign(SHA1.new(address + message))
        return request


class Justap(requests.auth.AuthBase):
    """MD5 over body, time and nonce; SHA-256 over that and the nonce."""

    def __call__(self, request):
        now, nonce = str(int(time.time())), "".join(secrets.choice(LETTERS) for _ in range(32))
        hashed = hashlib.md5(body_of(request) + now.encode() + nonce.encode()).hexdigest()
        request.headers["X-Justap-Api-Key"] = API_KEY
        request.headers["X-Justap-Request-Time"] = now
        request.headers["X-Justap-Nonce"] = nonce
        request.headers["X-Justap-Body-Hash"] = hashed
        request.headers["X-Justap-Signature"] = sign(SHA256.new((hashed + nonce).encode()))
        return request


def plain(schema):
    """A schema of OpenAPI 3.0 as one of JSON Schema Draft 4, from which it differs in `nullable`."""
    if isinstance(schema, list):
        return [plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: plain(value) for key, value in schema.items() if key not in ("nullable", "example", "examples", "format")}
    return {"anyOf": [changed, {"type": "null"}]} if schema.get("nullable") is True else changed


def payloads():
    """What the answers of each operation carry, by its id and status: a validator."""
    with open(os.environ["INTEROP_DOCUMENT"], encoding="utf-8") as file:
        document = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    components = plain({"schemas": document["components"]["schemas"]})
    found = {}
    for item in document["paths"].values():
        for operation in item.values():
            for status, response in operation.get("responses", {}).items() if isinstance(operation, dict) else ():
                if "$ref" in response:
                    response = document["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
                media = response.get("content", {}).get("application/json", {})
                if "x-payload" in media:
                    schema = {"allOf": [plain(media["x-payload"]["schema"])], "components": components}
                    found[operation["operationId"], str(status)] = jsonschema_rs.Draft4Validator(schema)
    return found


PLATFORM = RSA.import_key(pathlib.Path(os.environ["INTEROP_KEYS"], "platform_public.pem").read_text())
PAYLOADS = payloads() if GATEWAY == "adapay" else {}


@schemathesis.check
def envelope_conformance(ctx, response, case):
    """The envelope is signed by the platform, and what it carries is what the document says it carries."""
    operation = case.operation.definition.raw.get("operationId")
    if GATEWAY != "adapay" or case.method.lower() != case.operation.method.lower():
        return
    envelope = response.json()
    pkcs1_15.new(PLATFORM).verify(SHA1.new(envelope["data"].encode()), base64.b64decode(envelope["signature"], validate=True))
    data = json.loads(envelope["data"])
    status = str(response.status_code)
    # A refusal inside 200 is an error as every other one is.
    if status == "200" and data.get("status") == "failed" and "error_code" in data and "id" not in data:
        status = "default"
    validator = PAYLOADS.get((operation, status)) or PAYLOADS[operation, "default"]
    for error in validator.iter_errors(data):
        raise AssertionError(f"{operation} {status}: {list(error.instance_path)}: {error.message}")


schemathesis.auth.set_from_requests({"adapay": Adapay, "justap": Justap}[GATEWAY]())


@schemathesis.hook
def after_call(context, case, response):
    counts[str(response.status_code)] += 1


@atexit.register
def tell():
    pathlib.Path(os.environ["INTEROP_COUNTS"]).write_text(json.dumps(counts))
