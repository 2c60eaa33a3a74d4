"""The official Python SDK of Adapay as a referee of the sandbox.

All 28 operations, in the order in which a merchant would call them. The server verifies every request, or answers 401 with a
failure; the SDK verifies every answer, or raises. Here the values are compared.

    adapay_sdk.py ADAPAY_URL CONTROL_URL API_KEY KEYS
"""

import pathlib
import sys
import tempfile
import urllib.request

import adapay
import adapay.request_tools as tools
import adapay_core.api_request as wire
import adapay_core.rsa_utils as rsa

from referee import attempt, check, contains, equal

URL, CONTROL, API_KEY, KEYS = sys.argv[1:5]
APP = "app_interop_python"
HOOK = "https://merchant.example/notify"

tools.pay_base_url = URL
tools.public_key = pathlib.Path(KEYS, "platform_public.pem").read_text()
adapay.mer_config = {"merchant": {"api_key": API_KEY, "private_key": pathlib.Path(KEYS, "merchant.pem").read_text()}}

# The SDK returns answers that carry no signature unverified: count the verifications, so that none is missing.
verified = 0
verify = rsa.rsa_design


def counted(*arguments):
    global verified
    outcome = verify(*arguments)
    verified += bool(outcome[0])
    return outcome


wire.rsa_design = counted
called = 0


def call(name, function, /, *arguments, **parameters):
    """Calls an operation; its answer has to be verified, and says whether it succeeded."""
    global called
    called += 1
    before = verified
    parameters["mer_key"] = "merchant"
    answer = attempt(f"python {name}", lambda: function(*arguments, **parameters))
    check(f"python {name}: the answer was verified", verified == before + 1, answer)
    return answer if isinstance(answer, dict) else {}


def post(name, path, /, **parameters):
    return call(name, lambda **all_of_them: tools.request_post(path, all_of_them), **parameters)


def get(name, path, /, **parameters):
    return call(name, lambda **all_of_them: tools.request_get(path, all_of_them), **parameters)


def control(path):
    urllib.request.urlopen(urllib.request.Request(CONTROL + path, method="POST"), timeout=5).read()


def payment(number, **changes):
    return dict({
        "order_no": number, "pay_amt": "10.00", "app_id": APP, "pay_channel": "alipay", "goods_title": "Your goods_title",
        "goods_desc": "商品描述", "description": "payment Discription", "device_info": {"device_ip": "127.0.0.1"},
        "notify_url": HOOK,
    }, **changes)


# Members.
answer = call("Member.create", adapay.Member.create, member_id="member_id_test", app_id=APP, location="上海市徐汇区宜山路700号",
              email="123@163.com", gender="MALE", tel_no="13153333333", nickname="nick_name")
contains("python Member.create", answer, {"member_id": "member_id_test", "app_id": APP, "location": "上海市徐汇区宜山路700号",
                                          "gender": "MALE", "status": "succeeded", "prod_mode": "false"})
answer = post("members.realname", "/v1/members/realname", member_id="member_real", app_id=APP, tel_no="13153333333",
              user_name="用户A", cert_type="00", cert_id="000000000000000000")
contains("python members.realname", answer, {"identified": "Y", "user_name": "用户A", "status": "succeeded"})
answer = call("Member.query", adapay.Member.query, member_id="member_id_test", app_id=APP)
contains("python Member.query", answer, {"nickname": "nick_name", "identified": "N", "email": "123@163.com"})
answer = call("Member.list", adapay.Member.list, page_index="1", app_id=APP, page_size="1", created_gte="1571466657929",
              created_lte="9871898657929")
equal("python Member.list: newest first", [row["member_id"] for row in answer.get("members", [])], ["member_real"])
equal("python Member.list: has_more is a boolean", answer.get("has_more"), True)

# Companies.
folder = tempfile.TemporaryDirectory()
archive = pathlib.Path(folder.name, "demo.zip")
archive.write_bytes(b"PK\x05\x06" + bytes(18))
company = {"app_id": APP, "member_id": "corp_member_1", "name": "中国测试有限公司"}
answer = call("CorpMember.create", adapay.CorpMember.create, **company, order_no="corp_order_1", prov_code="0011",
              area_code="1100", social_credit_code="91000000000000000X", social_credit_code_expires="20301109",
              business_scope="123", legal_person="张测试", legal_cert_id="000000000000000000", legal_cert_id_expires="20220112",
              legal_mp="13900000000", address="中国上海", attach_file=str(archive))
contains("python CorpMember.create", answer, {"member_id": "corp_member_1", "order_no": "corp_order_1", "status": "pending"})
control(f"/audit/{APP}/corp_member_1/true")
with archive.open("rb") as opened:
    files = {"attach_file": ("demo.zip", opened, "application/octet-stream")}
    answer = call("corp_members.update", lambda **fields: tools.request_post("/v1/corp_members/update", fields, files),
                  **dict(company, order_no="corp_order_2", name="中国测试二有限公司"))
contains("python corp_members.update", answer, {"order_no": "corp_order_2", "status": "pending"})
control(f"/audit/{APP}/corp_member_1/true")
answer = call("CorpMember.query", adapay.CorpMember.query, member_id="corp_member_1", app_id=APP)
contains("python CorpMember.query", answer, {"name": "中国测试二有限公司", "audit_state": "D", "legal_person": "张测试"})

# Settlement accounts.
owner = {"member_id": "member_id_test", "app_id": APP}
answer = call("SettleAccount.create", adapay.SettleAccount.create, **owner, channel="bank_account",
              account_info={"card_id": "6222020000000000000", "card_name": "测试用户名", "cert_id": "000000000000000000",
                            "cert_type": "00", "tel_no": "13900000000", "bank_code": "03060000", "bank_acct_type": "2",
                            "prov_code": "0031", "area_code": "3100"})
contains("python SettleAccount.create", answer, {"channel": "bank_account", "member_id": "member_id_test", "status": "succeeded"})
check("python SettleAccount.create: the card is masked", "*" in answer.get("account_info", {}).get("card_id", ""), answer)
account = answer.get("id", "")
answer = call("SettleAccount.query", adapay.SettleAccount.query, settle_account_id=account, **owner)
contains("python SettleAccount.query", answer, {"id": account, "object": "settle_account"})
answer = call("SettleAccount.update", adapay.SettleAccount.update, settle_account_id=account, **owner, min_amt="20.00",
              remained_amt="50.00", channel_remark="摘要测试")
contains("python SettleAccount.update", answer.get("account_info", {}), {"min_amt": "20.00", "channel_remark": "摘要测试"})

# A payment that is divided at once.
answer = call("Payment.create", adapay.Payment.create, **payment(
    "order_0001", pay_channel="alipay_scan", div_members=[{"member_id": "member_id_test", "amount": "10.00", "fee_flag": "Y"}]))
contains("python Payment.create", answer, {"order_no": "order_0001", "pay_amt": "10.00", "app_id": APP, "currency": "cny",
                                           "status": "succeeded", "description": "payment Discription"})
paid = answer.get("id", "")
answer = call("Payment.query", adapay.Payment.query, payment_id=paid)
contains("python Payment.query", answer, {"id": paid, "status": "succeeded", "pay_amt": "10.00"})
answer = call("Payment.list", adapay.Payment.list, app_id=APP, page_index=1, page_size=10, created_gte="1571466657929",
              created_lte="9871898657929", order_no="order_0001")
equal("python Payment.list", [row["id"] for row in answer.get("payments", [])], [paid])
answer = call("Refund.create", adapay.Refund.create, id=paid, refund_amt="0.05", refund_order_no="refund_0001")
contains("python Refund.create", answer, {"payment_id": paid, "refund_amt": "0.05", "status": "pending"})
refund = answer.get("id", "")
answer = call("Refund.query", adapay.Refund.query, refund_order_no="refund_0001", payment_id=paid)
equal("python Refund.query", [(row["refund_id"], row["refund_amt"], row["trans_status"]) for row in answer.get("refunds", [])],
      [(refund, "0.05", "S")])
answer = call("SettleAccount.query_details", adapay.SettleAccount.query_details, settle_account_id=account, **owner,
              begin_date="20191012", end_date="20191015")
contains("python SettleAccount.query_details", answer, {"object": "list", "status": "succeeded", "settle_details": []})

# One that nobody pays is closed.
answer = call("Payment.create, unpaid", adapay.Payment.create, **payment("order_0002"))
unpaid = answer.get("id", "")
control("/advance/61")
answer = call("Payment.close", adapay.Payment.close, payment_id=unpaid, reason="关单描述", expend='{"key": "1233"}')
contains("python Payment.close", answer, {"payment_id": unpaid, "status": "succeeded"})

# A quick one.
answer = call("Payment.create, quick", adapay.Payment.create, **payment("order_0003", pay_channel="fast_pay"))
quick = answer.get("id", "")
answer = call("FastPay.sms_code", adapay.FastPay.sms_code, payment_id=quick)
contains("python FastPay.sms_code", answer, {"status": "succeeded"})
answer = call("FastPay.confirm", adapay.FastPay.confirm, payment_id=quick, sms_code=quick[-6:], app_id=APP)
contains("python FastPay.confirm", answer, {"id": quick, "status": "succeeded", "pay_channel": "fast_pay"})

# Delayed ones: confirmed, taken back, reversed.
answer = call("Payment.create, delayed", adapay.Payment.create, **payment("order_0004", pay_mode="delay"))
delayed = answer.get("id", "")
control(f"/pay/{delayed}")
answer = call("PaymentConfirm.create", adapay.PaymentConfrim.create, payment_id=delayed, order_no="confirm_0001",
              confirm_amt="0.02", description="description", div_members=[{"member_id": "0", "amount": "0.02", "fee_flag": "Y"}])
contains("python PaymentConfirm.create", answer, {"confirm_amt": "0.02", "payment_id": delayed, "status": "succeeded",
                                                  "div_members": [{"member_id": "0", "amount": "0.02", "fee_flag": "Y"}]})
confirmed = answer.get("id", "")
answer = call("PaymentConfirm.query", adapay.PaymentConfrim.query, payment_confirm_id=confirmed)
contains("python PaymentConfirm.query", answer, {"id": confirmed, "confirmed_amt": "0.02", "reserved_amt": "0.00"})
answer = call("PaymentConfirm.list", adapay.PaymentConfrim.list, app_id=APP, page_index=1, page_size=10, created_gte="1571466657929",
              created_lte="9871898657929")
equal("python PaymentConfirm.list", [row["id"] for row in answer.get("payment_confirms", [])], [confirmed])
answer = post("payments.confirm.reverse", "/v1/payments/confirm/reverse", payment_confirm_id=confirmed, reason="test",
              order_no="confirm_reverse_0001")
contains("python payments.confirm.reverse", answer, {"payment_confirm_id": confirmed, "confirm_reverse_amt": "0.02",
                                                     "status": "succeeded"})
answer = get("payments.confirm.reverse.details", "/v1/payments/confirm/reverse/details", order_no="confirm_reverse_0001")
equal("python payments.confirm.reverse.details",
      [row["confirm_reverse_amt"] for row in answer.get("confirm_reverses", [])], ["0.02"])
answer = call("PaymentReverse.create", adapay.PaymentReverse.create, app_id=APP, payment_id=delayed, reverse_amt="0.01",
              order_no="reverse_0001")
contains("python PaymentReverse.create", answer, {"reverse_amt": "0.01", "status": "pending", "object": "payment_reverse"})
reverse = answer.get("id", "")
answer = call("PaymentReverse.query", adapay.PaymentReverse.query, reverse_id=reverse)
contains("python PaymentReverse.query", answer, {"id": reverse, "reversed_amt": "0.01", "confirmed_amt": "0.00"})
answer = call("PaymentReverse.list", adapay.PaymentReverse.list, app_id=APP, page_index=1, page_size=10,
              created_gte="1571466657929", created_lte="9871898657929")
equal("python PaymentReverse.list", [row["id"] for row in answer.get("payment_reverses", [])], [reverse])

answer = call("SettleAccount.delete", adapay.SettleAccount.delete, settle_account_id=account, **owner)
contains("python SettleAccount.delete", answer, {"id": account, "status": "succeeded"})

# What is refused reaches the caller as a verified failure.
answer = call("Payment.query, unknown", adapay.Payment.query, payment_id="1")
contains("python a refusal", answer, {"status": "failed", "error_code": "order_id_not_exists",
                                      "error_type": "invalid_request_error"})
answer = call("Refund.create, too much", adapay.Refund.create, id=paid, refund_amt="9.96", refund_order_no="refund_0002")
contains("python a refund beyond the payment", answer, {"status": "failed", "error_code": "refund_amt_exceeded"})
# Odd texts in a query: signed decoded and sorted, sent encoded.
answer = call("Member.query, odd", adapay.Member.query, member_id="member_id_test", app_id="中 国 +&=/%")
contains("python odd texts in a query", answer, {"status": "failed", "error_code": "order_id_not_exists"})
adapay.mer_config["merchant"]["private_key"] = pathlib.Path(KEYS, "stranger.pem").read_text()
answer = call("a stranger's signature", adapay.Payment.query, payment_id=paid)
contains("python a stranger is refused", answer, {"status": "failed", "error_code": "security_exception"})
equal("python every answer was verified", verified, called)
