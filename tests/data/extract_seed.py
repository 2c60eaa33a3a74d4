#!/usr/bin/env python3
"""Turn the two seed documents into seed.json, the data behind tests/tests/seed.

    python3 extract_seed.py <justap DefaultApi.md as text> <adapay reference as text> > seed.json

The seeds are web pages saved as text: a page of the Justap server SDK for Go (32 operations) and the Chinese reference
of the Adapay server API (28 operations). They are not part of this repository; seed.json holds only names, types, lengths
and whether a field is required. Everything is read from the text by rule, nothing is corrected on the way: a slip of the
seed (`payment _id`) appears in seed.json as it stands there. What the Adapay page does not say, our operation ids and the
addresses, is in the table OPERATIONS below; the script checks that the page has a section and a sample call for each.
"""

import json
import re
import sys

# operationId, title of the section, SDK call of the sample, and method and path as Adapay's Python SDK 1.3.4 sends that call.
OPERATIONS = [
    ("createPayment", "创建支付对象", "Payment.create", "POST", "/v1/payments"),
    ("confirmFastPay", "创建快捷支付确认", "FastPay.confirm", "POST", "/v1/fast_pay/confirm"),
    ("sendFastPaySmsCode", "创建快捷支付短信重发", "FastPay.smsCode", "POST", "/v1/fast_pay/sms_code"),
    ("getPayment", "查询支付对象", "Payment.query", "GET", "/v1/payments/{payment_id}"),
    ("listPayments", "查询支付对象列表", "Payment.queryList", "GET", "/v1/payments/list"),
    ("closePayment", "支付关单", "Payment.close", "POST", "/v1/payments/{payment_id}/close"),
    ("createRefund", "创建退款对象", "Refund.create", "POST", "/v1/payments/{id}/refunds"),
    ("queryRefunds", "查询退款对象", "Refund.query", "GET", "/v1/payments/refunds"),
    ("createMember", "创建用户对象", "Member.create", "POST", "/v1/members"),
    ("verifyMemberIdentity", "创建实名用户对象", "AdapayCommon.requestAdapay", "POST", "/v1/members/realname"),
    ("getMember", "查询用户对象", "Member.query", "GET", "/v1/members/{member_id}"),
    ("listMembers", "查询用户对象列表", "Member.queryList", "GET", "/v1/members/list"),
    ("createCorpMember", "创建企业用户对象", "CorpMember.create", "POST", "/v1/corp_members"),
    ("updateCorpMember", "更新企业用户对象", "AdapayCommon.requestAdapayFile", "POST", "/v1/corp_members/update"),
    ("getCorpMember", "查询企业用户对象", "CorpMember.query", "GET", "/v1/corp_members/{member_id}"),
    ("createSettleAccount", "创建结算账户对象", "SettleAccount.create", "POST", "/v1/settle_accounts"),
    ("getSettleAccount", "查询结算账户对象", "SettleAccount.query", "GET", "/v1/settle_accounts/{settle_account_id}"),
    ("deleteSettleAccount", "删除结算账户对象", "SettleAccount.delete", "POST", "/v1/settle_accounts/delete"),
    ("updateSettleAccount", "修改结算配置", "SettleAccount.update", "POST", "/v1/settle_accounts/modify"),
    ("listSettleDetails", "查询结算明细列表", "SettleAccount.detail", "GET", "/v1/settle_accounts/settle_details"),
    ("createPaymentConfirm", "创建支付确认对象", "PaymentConfirm.create", "POST", "/v1/payments/confirm"),
    ("getPaymentConfirm", "查询支付确认对象", "PaymentConfirm.query", "GET", "/v1/payments/confirm/{payment_confirm_id}"),
    ("listPaymentConfirms", "查询支付确认对象列表", "PaymentConfirm.queryList", "GET", "/v1/payments/confirm/list"),
    ("createPaymentReverse", "创建支付撤销对象", "PaymentReverse.create", "POST", "/v1/payments/reverse"),
    ("getPaymentReverse", "查询支付撤销对象", "PaymentReverse.query", "GET", "/v1/payments/reverse/{reverse_id}"),
    ("listPaymentReverses", "查询支付撤销对象列表", "PaymentReverse.queryList", "GET", "/v1/payments/reverse/list"),
    ("createConfirmReverse", "创建支付确认撤销对象", "AdapayCommon.requestAdapay", "POST", "/v1/payments/confirm/reverse"),
    ("queryConfirmReverses", "查询支付确认撤销对象", "AdapayCommon.queryAdapay", "GET", "/v1/payments/confirm/reverse/details"),
]

# Key and title of the tables that describe an object rather than one request or answer.
OBJECTS = {
    "支付对象": "Payment",
    "退款对象": "Refund",
    "个人用户( Member)": "Member",
    "企业用户(CorpMember)": "CorpMember",
    "结算账户(SettleAccount)": "SettleAccount",
    "支付确认对象": "PaymentConfirm",
    "支付撤销对象": "PaymentReverse",
    "支付确认撤销对象": "ConfirmReverse",
}

TABLE_HEADS = ("属性", "参数")  # first cell of a table's heading
HEAD_CELLS = ("类型", "必填", "非空", "描述", "说明")
REQUEST, ANSWERS = "请求参数", ("响应", "同步返回")
TYPE = re.compile(r"(String|int|boolean|List|Map|Object|File|Timestamp)(?:\((\d+)\))?")


def justap(text):
    """The operations of the Go page: the list at its top, then a section with parameter tables for each."""
    lines = text.split("\n")
    listed = re.compile(r"(\w+) (Get|Post|Put|Patch|Delete) (/\S+) ")
    operations = {}
    for match in filter(None, map(listed.match, lines)):
        name, method, path = match.groups()
        operations[name] = {"id": name, "method": method.upper(), "path": path}

    heading = re.compile(r"(\w+) (\w+)\(ctx(?:, ([\w, ]+))?\) ")
    starts = [n for n, line in enumerate(lines) if heading.match(line)]
    for start, end in zip(starts, starts[1:] + [len(lines)]):
        returns, name, arguments = heading.match(lines[start]).groups()
        section = lines[start + 1 : end]
        body, parameters, table = None, [], None
        for line in section:
            if line in ("Required Parameters", "Optional Parameters", "Return type"):
                table = line
            elif table == "Required Parameters" and (row := re.match(r"(\w+) (string|V1\w+)(?: |$)", line)):
                if row[1] == "body":
                    body = row[2]
                else:
                    parameters.append({"name": row[1], "required": True, "type": row[2], "default": None})
            elif table == "Optional Parameters":
                # Short tables lost their line breaks: `a | optional.String| text | b | optional.Int32| text |`.
                for row in re.finditer(r"(\w+) (?:\| )?optional\.(\w+)(.*?)(?=\w+ \| optional\.|$)", line):
                    default = re.search(r"\[default to ([^\]]*)\]", row[3])
                    parameters.append(
                        {
                            "name": row[1],
                            "required": False,
                            "type": row[2],
                            "default": default and default[1],
                        }
                    )
        declared = [word for word in (arguments or "").split(", ") if word not in ("", "body", "optional")]
        assert declared == [p["name"] for p in parameters if p["required"]], name
        assert ("body" in (arguments or "").split(", ")) == (body is not None), name
        operations[name].update(body=body, returns=returns, parameters=parameters)

    operations = list(operations.values())
    assert len(operations) == 32, len(operations)
    assert sum(not p["required"] for o in operations for p in o["parameters"]) == 126
    assert sum(text.count("optional." + kind) for kind in ("String", "Int32", "Int64", "Bool")) == 126
    return {"operations": operations}


def rows_at(lines, at):
    """Reads the rows below a heading, one cell per line; gives them and the position behind them."""
    while lines[at] in HEAD_CELLS:
        at += 1
    rows = []
    while at + 1 < len(lines) and (kind := TYPE.fullmatch(lines[at + 1])):
        name, at = lines[at], at + 2
        required = None
        if lines[at] in ("Y", "N"):
            required, at = lines[at] == "Y", at + 1
        rows.append({"name": name, "type": kind[1], "max_length": kind[2] and int(kind[2]), "required": required, "text": lines[at]})
        at += 1
    return rows, at


def json_paths(text):
    """Paths of all keys in a JSON sample, `payments[].id`. One sample misses commas, hence no JSON parser."""
    paths, stack, key = [], [], ""
    for string, colon, bracket in re.findall(r'"((?:[^"\\]|\\.)*)"\s*(:?)|([{}\[\]])', text):
        if colon:
            key = string
            paths.append(".".join([step for step in stack if step] + [key]))
        elif bracket == "{":
            stack.append(key)  # nothing for the objects of an array, whose key is already on the stack
            key = ""
        elif bracket == "[":
            stack.append(key + "[]")
            key = ""
        elif bracket:
            stack.pop()
            key = ""
            if not stack:
                break
        else:
            key = ""
    return list(dict.fromkeys(paths))


def java_paths(code):
    """Names put into the parameter map of a Java sample; a map put into another one gives `account_info.card_id`."""
    puts = re.findall(r'(\w+)\s*\.put\(\s*"(\w+)"\s*,\s*(\w+)?', code)
    inner = {variable: name + "." for _, name, variable in puts if variable}
    for whole, entry in re.findall(r"(\w+)\.add\((\w+)\)", code):
        inner[entry] = inner[whole][:-1] + "[]."
    paths = [inner.get(variable, "") + name for variable, name, _ in puts]
    for name, entries in re.findall(r'put\(\s*"(\w+)"\s*,\s*\[\{(.*?)\}\]', code):
        paths += [f"{name}[].{key}" for key in re.findall(r'"(\w+)"\s*:', entries)]
    return list(dict.fromkeys(paths))


def adapay(text):
    """The tables of the reference in order, and for each operation its two tables and what its samples show."""
    numbered = [(n, line.strip().removeprefix("•").strip()) for n, line in enumerate(text.split("\n"), 1)]
    numbered = [(n, line) for n, line in numbered if line]
    lines = [line for _, line in numbered]

    tables, operations = [], []
    at = previous_end = 0
    while at < len(lines):
        if lines[at] not in TABLE_HEADS:
            at += 1
            continue
        before = lines[previous_end:at]
        rows, end = rows_at(lines, at + 1)
        last = before[-1]
        if last == REQUEST:
            operation = OPERATIONS[len(operations)]
            assert operation[1] in before, (operation, before)
            title, key = operation[1], operation[0] + " request"
            operations.append({"id": operation[0], "title": title, "start": at, "request": key, "response": None})
        elif field := re.fullmatch(r"(\w+)字段说明:", last):
            owner = next(row for row in tables[-1]["rows"] if row["name"] == field[1])
            title, key = last, field[1] + ("[]" if owner["type"] == "List" else "")
        elif any(word in before[-2:] for word in ANSWERS):
            title, key = operations[-1]["title"], operations[-1]["id"] + " response"
            operations[-1]["response"] = key
        else:
            # The heading of an object; on the first of the page two paragraphs stand in between.
            title = next(line for line in reversed(before) if line in OBJECTS)
            key = OBJECTS[title]
        tables.append({"key": key, "title": title, "line": numbered[at][0], "rows": rows, "only_in_samples": []})
        at = previous_end = end

    # Which table describes the members of a List or an Object: the one headed with its name, else the object its text names.
    by_key = {table["key"]: table for table in tables}
    by_field = {table["title"].removesuffix("字段说明:"): table["key"] for table in tables if table["title"].endswith("字段说明:")}
    for table in tables:
        for row in table["rows"]:
            told = row.pop("text")
            if row["type"] in ("List", "Object"):
                row["of"] = by_field.get(row["name"]) or object_named(told)

    # Answers that are "the JSON of a … object", and the samples.
    ends = [operation["start"] for operation in operations[1:]] + [len(lines)]
    for operation, (_, _, call, method, path), end in zip(operations, OPERATIONS, ends):
        section = lines[operation.pop("start") : end]
        operation.update(call=call, method=method, path=path)
        if operation["response"] is None:
            told = next(line for line in section if "同步返回一个" in line)
            operation["response"] = object_named(told)
        sample, success = section.index("Java"), section.index("成功响应")
        code = "\n".join(section[sample:success])
        assert call + "(" in code, (operation["id"], call)
        shown = {"request": java_paths(code), "response": json_paths("\n".join(section[success:]))}
        for side, paths in shown.items():
            operation[f"{side}_sample"] = [path for path in paths if not file_path(by_key, operation[side], path)]

    assert len(operations) == 28 and len(tables) == len(by_key) == 56, (len(operations), len(tables))
    assert sum(len(table["rows"]) for table in tables) == 508
    return {"operations": operations, "tables": tables}


def object_named(text):
    """The object a text speaks of: by its title, or as `Member对象` when the title has an English name in brackets."""
    names = {re.sub(r"^\S*\(\s*(\w+)\)$", r"\1对象", title): key for title, key in OBJECTS.items()}
    found = [title for title in names if title in text]
    return names[max(found, key=len)] if found else None  # `Member对象` is part of `CorpMember对象`


def file_path(tables, key, path):
    """Finds the table a path of a sample belongs to and notes a name it lacks; False when no table describes the object."""
    table = tables[key]
    while True:
        step, _, path = path.partition(".")
        name = step.removesuffix("[]")
        row = next((row for row in table["rows"] if row["name"] == name), None)
        if not path:
            if row is None and name not in table["only_in_samples"]:
                table["only_in_samples"].append(name)
            return True
        if row is None or not row.get("of"):
            return False
        table = tables[row["of"]]


def dump(value, indent=0):
    """JSON with one line for everything that holds no list of objects."""
    pad = " " * indent
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(f"{pad} {dump(item, indent + 1)}" for item in value) + f"\n{pad}]"
    if isinstance(value, dict) and any(isinstance(v, (dict, list)) and v for v in value.values()):
        flat, deep = [], []
        for key, item in value.items():
            nested = isinstance(item, dict) or (isinstance(item, list) and item and isinstance(item[0], dict))
            (deep if nested else flat).append(f"{json.dumps(key)}: {dump(item, indent + 1)}")
        return "{" + ", ".join(flat) + (",\n" + pad + " " if flat and deep else "") + f",\n{pad} ".join(deep) + "}"
    return json.dumps(value, ensure_ascii=False)


def main():
    seeds = []
    for name in sys.argv[1:3]:
        with open(name, encoding="utf-8") as file:
            seeds.append(file.read())
    print(dump({"made_by": "extract_seed.py", "justap": justap(seeds[0]), "adapay": adapay(seeds[1])}))


if __name__ == "__main__":
    main()
