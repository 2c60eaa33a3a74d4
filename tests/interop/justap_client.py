"""A client of Justap, written from the signing recipe alone, as a referee of the sandbox.

All 32 operations over HTTP, with OpenSSL making the signatures. Nothing of the generated code takes part.

    justap_client.py JUSTAP_URL CONTROL_URL API_KEY KEYS
"""

import base64
import hashlib
import http.client
import json
import pathlib
import secrets
import string
import subprocess
import sys
import time
import urllib.parse
import urllib.request

from referee import check, contains, equal

URL, CONTROL, API_KEY, KEYS = sys.argv[1:5]
APP = "app_interop_justap"
HOST = urllib.parse.urlsplit(URL).netloc


def signed(body, key="merchant.pem"):
    """The five headers of a request with this body."""
    now = str(int(time.time()))
    nonce = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(20))
    hashed = hashlib.md5(body + now.encode() + nonce.encode()).hexdigest()
    command = ["openssl", "dgst", "-sha256", "-sign", str(pathlib.Path(KEYS, key))]
    signature = subprocess.run(command, input=(hashed + nonce).encode(), capture_output=True, check=True).stdout
    return {
        "X-Justap-Api-Key": API_KEY, "X-Justap-Request-Time": now, "X-Justap-Nonce": nonce, "X-Justap-Body-Hash": hashed,
        "X-Justap-Signature": base64.b64encode(signature).decode(),
    }


operations = set()


def call(operation, method, path, query=None, body=None, status=200, headers=None):
    """Sends a request and returns the answer; its status has to be the expected one."""
    operations.add(operation)
    target = path + ("?" + urllib.parse.urlencode(query) if query else "")
    content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    headers = dict(signed(content) if headers is None else headers)
    if body is not None:
        headers["Content-Type"] = "application/json"
    connection = http.client.HTTPConnection(HOST, timeout=10)
    connection.request(method, target, body=content or None, headers=headers)
    response = connection.getresponse()
    text = response.read()
    connection.close()
    check(f"justap {operation} {method} {path.split('?')[0]}: {status}", response.status == status, text)
    try:
        return json.loads(text)
    except ValueError:
        check(f"justap {operation}: the answer is JSON", False, text)
        return {}


def data(answer):
    return answer.get("data") or {}


def ids(answer, member):
    return [row.get(member) for row in answer.get("data") or []]


def control(path):
    urllib.request.urlopen(urllib.request.Request(CONTROL + path, method="POST"), timeout=5).read()


def charge(number, **changes):
    return dict({"app_id": APP, "merchant_trade_id": number, "channel": "AlipayQR", "amount": 9.9, "subject": "绿茶",
                 "body": "Two packs", "client_ip": "203.0.113.7", "metadata": {"clerk": "0007"}}, **changes)


def refund(charge_id, number, amount):
    return {"app_id": APP, "charge_id": charge_id, "merchant_refund_id": number, "amount": amount, "description": "returned"}


# Both addresses of each RPC, in one go each.
for name, charges, refunds in (("new", "/v1/charges", "/v1/refunds"), ("old", "/transaction/v1/charges", "/transaction/v1/refunds")):
    two = "2" if name == "new" else ""
    made = data(call("ChargeServiceCharges" + two, "POST", charges, body=charge(f"{name}_1")))
    contains(f"justap {name} charge", made, {"app_id": APP, "merchant_trade_id": f"{name}_1", "amount": 9.9, "subject": "绿茶",
                                             "paid": False, "metadata": {"clerk": "0007"}, "currency": "CNY"})
    check(f"justap {name} charge: what the payer needs", (made.get("extra") or {}).get("alipay_qr", {}).get("qr_code"), made)
    check(f"justap {name} charge: 64-bit numbers are text", isinstance(made.get("expired_ts"), str), made)
    charge_id = made.get("charge_id", "")
    again = data(call("ChargeServiceCharges" + two, "POST", charges, body=charge(f"{name}_1")))
    equal(f"justap {name} charge: the same request is the same charge", again.get("charge_id"), charge_id)
    call("ChargeServiceCharges" + two, "POST", charges, body=charge(f"{name}_1", amount=8), status=409)
    found = data(call("ChargeServiceQueryCharge" + two, "GET", f"{charges}/{charge_id}", {"app_id": APP}))
    contains(f"justap {name} charge read", found, {"charge_id": charge_id, "paid": False})
    call("ChargeServiceQueryCharge" + two, "GET", f"{charges}/{charge_id}", {"app_id": "another"}, status=404)

    call("RefundServiceRefunds" + two, "POST", refunds, body=refund(charge_id, f"{name}_early", 1), status=400)
    control(f"/pay/{charge_id}")
    listed = call("ChargeServiceQueryChargeList" + two, "GET", charges, {"app_id": APP, "paid": "true", "limit": 1,
                                                                         "created.gte": "1"})
    equal(f"justap {name} charge list", (ids(listed, "charge_id"), listed.get("object")), ([charge_id], "ChargeList"))
    part = data(call("RefundServiceRefunds" + two, "POST", refunds, body=refund(charge_id, f"{name}_r1", 0.9)))
    contains(f"justap {name} refund", part, {"charge_id": charge_id, "amount": 0.9, "is_success": True})
    call("RefundServiceRefunds" + two, "POST", refunds, body=refund(charge_id, f"{name}_r2", 9.01), status=400)
    rest = data(call("RefundServiceRefunds" + two, "POST", refunds, body=refund(charge_id, f"{name}_r3", 0)))
    equal(f"justap {name} refund: 0 is the rest", rest.get("amount"), 9)
    if name == "new":
        one = call("RefundServiceQueryRefund2", "GET", f"/v1/refunds/{part.get('refund_id')}", {"charge_id": charge_id, "app_id": APP})
        listing = ("RefundServiceQueryRefundList2", "GET", "/v1/refunds", {"charge_id": charge_id, "app_id": APP, "limit": 1})
    else:
        one = call("RefundServiceQueryRefund", "GET", f"{charges}/{charge_id}/refunds/{part.get('refund_id')}", {"app_id": APP})
        listing = ("RefundServiceQueryRefundList", "GET", f"{charges}/{charge_id}/refunds", {"app_id": APP, "limit": 1})
    equal(f"justap {name} refund read", data(one).get("refund_id"), part.get("refund_id"))
    page = call(*listing)
    equal(f"justap {name} refunds, newest first", (ids(page, "refund_id"), page.get("has_more"), page.get("total")),
          ([rest.get("refund_id")], True, 2))
    page = call(*listing[:3], dict(listing[3], starting_after=rest.get("refund_id")))
    equal(f"justap {name} refunds, next page", (ids(page, "refund_id"), page.get("has_more")), ([part.get("refund_id")], False))

    open_one = data(call("ChargeServiceCharges" + two, "POST", charges, body=charge(f"{name}_2"))).get("charge_id", "")
    reversed_one = data(call("ChargeServiceReverseCharge" + two, "POST", f"{charges}/{open_one}/reverse"))
    contains(f"justap {name} reverse closes", reversed_one, {"closed": True, "reversed": True, "paid": False})

found = data(call("ChargeServiceQueryCharge3", "GET", "/v1/charges/merchant_trade_id/new_1", {"app_id": APP}))
contains("justap charge by number", found, {"merchant_trade_id": "new_1", "refunded": True, "amount_refund": 9.9})

# Business users.
user = data(call("BusinessUserServiceCreateUser", "POST", "/v1/business_users",
                 body={"app_id": APP, "out_user_id": "out_1", "name": "Seller", "email": "Seller@Example.com", "phone": "139"}))
contains("justap user", user, {"name": "Seller", "app_id": APP, "disabled": False})
place = f"/v1/business_users/{user.get('id')}"
equal("justap user read", data(call("BusinessUserServiceRetrieveUser", "GET", place, {"app_id": APP})).get("id"), user.get("id"))
equal("justap users", ids(call("BusinessUserServiceListAllUsers", "GET", "/v1/business_users", {"app_id": APP, "disabled": "false"}), "id"),
      [user.get("id")])
for query, expected in (({"email": "seller@"}, 1), ({"phone": "13"}, 0), ({"phone": "139"}, 1)):
    hits = call("BusinessUserServiceSearchUsers", "GET", "/v1/business_users/search", dict(query, app_id=APP))
    equal(f"justap user search {query}", len(hits.get("data") or []), expected)
patched = data(call("BusinessUserServiceUpdateUser2", "PATCH", place, body={"nickname": "S"}))
contains("justap user patched", patched, {"nickname": "S", "name": "Seller"})
masked = data(call("BusinessUserServiceUpdateUser2", "PATCH", place, {"updateMask": "name"}, {"name": "Shop", "nickname": "ignored"}))
contains("justap user patched by mask", masked, {"nickname": "S", "name": "Shop"})
replaced = data(call("BusinessUserServiceUpdateUser", "PUT", place, body={"name": "New"}))
contains("justap user replaced", replaced, {"name": "New", "nickname": None})

# Settlement accounts.
account = data(call("SettlementServiceCreateSettlementAccount", "POST", "/v1/settlement_accounts",
                    body={"app_id": APP, "business_user_id": user.get("id"), "channel": "ALIPAY",
                          "recipient": {"payment_alipay": {"account": "2088", "account_type": "USER_ID", "type": "B2C"}}}))
contains("justap account", account, {"business_user_id": user.get("id"), "channel": "ALIPAY"})
place_of_account = f"/v1/settlement_accounts/{account.get('id')}"
mirrored = {"app_id": APP, "data.recipient.bank.account": "1", "data.created": "0", "object": "SettlementAccount"}
read = data(call("SettlementServiceRetrieveSettlementAccount", "GET", place_of_account, mirrored))
equal("justap account read", (read.get("recipient") or {}).get("payment_alipay", {}).get("account"), "2088")
for operation, path, query in (
    ("SettlementServiceListAllSettlementAccounts", "/v1/settlement_accounts", {"business_user_id": user.get("id")}),
    ("SettlementServiceSearchSettlementAccounts", "/v1/settlement_accounts/search", {"user_id": user.get("id")}),
):
    equal(f"justap {operation}", ids(call(operation, "GET", path, dict(query, app_id=APP)), "id"), [account.get("id")])
changed = data(call("SettlementServiceUpdateSettlementAccount2", "PATCH", place_of_account, body={"customer_id": "c1"}))
contains("justap account patched", changed, {"customer_id": "c1", "channel": "ALIPAY"})
changed = data(call("SettlementServiceUpdateSettlementAccount", "PUT", place_of_account, {"updateMask": "channel"}, {"channel": "BANK"}))
contains("justap account replaced by mask", changed, {"customer_id": "c1", "channel": "BANK"})

# Royalties.
shared = data(call("ChargeServiceCharges2", "POST", "/v1/charges", body=charge("shared", amount=10, channel="AlipayScan"))).get("charge_id")
receiver = {"recipient_business_user_id": user.get("id"), "royalty_mode": "RATE", "amount": 0.3}
royalty = data(call("RoyaltyServiceCreateRoyalty", "POST", "/v1/royalties",
                    body={"app_id": APP, "charge_id": shared, "receivers": [receiver], "description": "share"}))
contains("justap royalty", royalty, {"status": "Processing", "charge_id": shared, "method": "Alipay"})
call("RoyaltyServiceCreateRoyalty", "POST", "/v1/royalties", status=400,
     body={"app_id": APP, "charge_id": shared, "receivers": [dict(receiver, royalty_mode="FIXED", amount=7.01)]})
read = data(call("RoyaltyServiceRetrieveRoyalty", "GET", f"/v1/royalties/{royalty.get('id')}"))
contains("justap royalty read", read, {"status": "Finished"})
equal("justap royalties", ids(call("RoyaltyServiceListAllRoyalties", "GET", "/v1/royalties", {"merchant_trade_id": "shared"}), "id"),
      [royalty.get("id")])
equal("justap charge: shared out", data(call("ChargeServiceQueryCharge2", "GET", f"/v1/charges/{shared}")).get("amount_royalty"), 3)

contains("justap account deleted", call("SettlementServiceDeleteSettlementAccount", "DELETE", place_of_account, {"app_id": APP}),
         {"id": account.get("id"), "deleted": True})
contains("justap user deleted", call("BusinessUserServiceDeleteUser", "DELETE", place, {"app_id": APP}), {"deleted": True})
call("BusinessUserServiceRetrieveUser", "GET", place, status=404)

# What must be refused.
contains("justap no key", call("no key", "GET", "/v1/charges", status=401, headers={}), {"code": 16})
contains("justap stranger", call("stranger", "GET", "/v1/charges", status=401, headers=signed(b"", "stranger.pem")), {"code": 16})
contains("justap another body", call("another body", "POST", "/v1/charges", body=charge("x"), status=401, headers=signed(b"{}")), {"code": 16})
equal("justap every operation was called", len(operations - {"no key", "stranger", "another body"}), 32)
