//! Whole sentences, in the order of the pages.

words! {
    /// Sentences of fixed shape.
    Prose:
    // Front page and indexes.
    choose = "Choose a language.", "请选择语言。";
    made_from = "This reference, the Rust client and the server traits are generated from one OpenAPI document; names here are the names in the code.",
        "本参考、Rust 客户端与服务端 trait 均由同一份 OpenAPI 文档生成，此处的名称即代码中的名称。";
    samples_are = "Rust samples are statements of an `async` function that returns `Result<_, Box<dyn std::error::Error>>`. They use the crate `{}`; `serde_json` where a value is free JSON. Shell samples need Bash, curl and OpenSSL; another address than the real one, such as that of a mock, goes into {}.",
        "Rust 示例是返回 `Result<_, Box<dyn std::error::Error>>` 的 `async` 函数中的语句，使用 crate `{}`；值为任意 JSON 时还会用到 `serde_json`。Shell 示例需要 Bash、curl 与 OpenSSL；如需调用其他地址（例如模拟网关），请设置 {}。";
    client_intro = "A client holds keys and connections; build one and clone it freely.", "客户端持有密钥与连接，构建一次后可随意克隆。";
    guides = "Read first", "请先阅读";
    guides_intro = "Written for people, in the order in which they help; the rest of this book is for looking things up.",
        "为读者撰写，按使用顺序排列；本书其余部分供查阅。";
    resources = "Resources", "资源";
    rust_client = "A client in Rust", "创建 Rust 客户端";

    // Operation.
    answer_signed = "It comes in a signed envelope; the client verifies the signature and hands out what is inside.", "应答包在带签名的信封中，客户端验签后返回其中的内容。";
    answer_wrapped = "It comes in an envelope; the client hands out what is inside.", "应答包在信封中，客户端返回其中的内容。";
    answer_fails = "It is an error when {}, whatever the HTTP status.", "无论 HTTP 状态码如何，{} 时视为错误。";
    answer_stream = "It comes as a stream ({}), item by item: {}.", "应答为流（{}），逐项到达：{}。";
    answer_or_stream = "With {} on the call it comes as a stream instead ({}), item by item: {}. What the request has to say for that is yours to set.",
        "在调用上使用 {} 时，应答改为流（{}），逐项到达：{}。请求中为此所需的字段由您设置。";
    answer_download = "With `.download()` on the call the content comes in chunks and is never held in memory as a whole.",
        "在调用上使用 `.download()` 时，内容分块到达，不会整体载入内存。";
    body_also = "It can also be sent as {}: `.body_as(\"…\")` on the call says so.", "也可以用 {} 发送：在调用上以 `.body_as(\"…\")` 指定。";
    see_errors = "What each error means for your program: [{}](errors.md).", "各类错误的处理方式见[{}](errors.md)。";
    do_correct = "Correct the request; the same one fails again.", "修正请求后再发送，原样重发仍会失败。";
    do_unauthenticated = "Check API key, private key and clock; do not send it again as it is.", "检查 API Key、私钥与系统时间，不要原样重发。";
    do_forbidden = "These keys may not do this: have it enabled, or use others.", "当前密钥无此权限：请开通权限或更换密钥。";
    do_missing = "Check the identifier, and that it belongs to these keys.", "检查标识是否正确、是否属于当前密钥。";
    do_conflict = "Read the object's present state, then decide.", "先查询对象的当前状态，再作决定。";
    do_slow_down_read = "The client has waited and asked again already; call less often.", "客户端已自动等待并重试，请降低调用频率。";
    do_slow_down_write = "Wait as long as `retry_after` says, then send it again; it was not done.", "未生效；按 `retry_after` 等待后重发。";
    do_retry_read = "The client has asked several times already; try later, and tell the gateway if it stays.", "客户端已自动重试多次；请稍后再试，持续失败请联系网关。";
    do_retry_same = "The client has sent it again already, which is safe here; send the same request again later.", "客户端已自动重发（此处重发是安全的）；请稍后原样重发。";
    do_retry_write = "It may have been done: see the retry notes below.", "可能已经生效：见下方重试说明。";
    do_branch = "Branch on `code`; after a 5xx status it may have been done, as after a time-out.", "按 `code` 分支处理；5xx 状态码按超时处理，可能已经生效。";
    do_branch_read = "Branch on `code`; a 5xx status passes, and the client has asked again already.", "按 `code` 分支处理；5xx 为暂时性错误，客户端已自动重试。";
    retry_read = "Reading changes nothing: the client asks again by itself when a failure is one that passes, and so may you.",
        "读取操作不产生变更：遇到暂时性失败时客户端会自动重试，您也可随时重试。";
    retry_idempotent_method = "By the meaning of {}, sending it again leads to the same state. The client leaves that to you.", "按 {} 的语义，重复发送得到相同的状态；客户端不会自动重发，由您决定。";
    retry_same = "The field {} identifies the write. A second request with the same value gets the answer of the first one: after a time-out the client sends the same request again, and so may you.",
        "字段 {} 标识本次写入。以相同值再次请求会得到第一次的结果：超时后客户端会自动原样重发，您也可以重发。";
    retry_rejected = "The field {} identifies the write. A second request with the same value is refused: after a time-out, send it again or ask for the object, and take the refusal as \"already done\".",
        "字段 {} 标识本次写入。以相同值再次请求会被拒绝：超时后可重发或查询，被拒绝即表示已经生效。";
    retry_unknown = "The field {} identifies the write. What a second request with the same value does is not documented: after a time-out, ask for the object before you send it again.",
        "字段 {} 标识本次写入。以相同值再次请求的结果没有文档说明：超时后请先查询，再决定是否重发。";
    retry_none = "Nothing identifies this write. After a time-out, find out whether it was done before you send it again.",
        "本接口没有幂等标识。超时后请先确认是否已生效，再决定是否重发。";
    pages_here = "The answer is one page of a list; [{}](paging.md) tells how to get the next.", "应答为列表的一页，取下一页的方法见[{}](paging.md)。";
    part_of = "Part of {}.", "所属流程：{}。";
    callback_to = "{}: sent to {}; the events are {}.", "{}：发送到{}，事件为 {}。";
    callback_url_body = "the URL in the request's {}", "请求字段 {} 给出的地址";
    unmet = "Needs {}, which the document does not describe; the client sends nothing for it.", "需要 {}，但文档未作说明，客户端不会为此发送任何内容。";
    refusals_as = "In Rust, {} reads the body as the type of its status.", "在 Rust 中，{} 会按状态码把应答体读成对应的类型。";
    callback_plain = "{}: sent to {}.", "{}：发送到{}。";

    // Conditions.
    place_is = "{} is {}", "{} 为 {}";
    place_there = "{} is present", "存在 {}";
    unless = "{}, unless {}", "{}（{} 时除外）";

    // Requests that come in.
    incoming_notice = "The document says what is in these requests, not where they arrive and not how to know that they are genuine. Choose an address of your own, and give `verify` a test of your own: a secret in the path, or a signature that is described elsewhere. `read` trusts whoever reaches it.",
        "文档只说明这些请求的内容，未说明接收地址与验真方法。地址由接收方决定；请把您自己的检验（例如路径中的密钥，或另行约定的签名）交给 `verify`；`read` 不作任何检验。";
    incoming_at_one = "Where all webhooks come to one address, `Event::read` reads them by their names, which the receiver has to know: from a header, say, or from the body.",
        "若所有推送都发到同一地址，可用 `Event::read` 按名称读取；名称由接收方自行得知，例如取自请求头或请求体。";
    incoming_follows = "follows {}", "随 {} 之后发送";

    // Authentication.
    token_fetched = "Takes a token, or an `OAuth2` that fetches tokens from {} and keeps them fresh.", "可传入令牌，也可传入 `OAuth2`，由客户端从 {} 获取并自动更新令牌。";
    auth_none = "Calls need no authentication.", "调用无需认证。";
    credentials = "Keys that travel as they are", "直接随请求发送的密钥";
    signing = "Signing a request", "为请求签名";
    signing_steps = "The client does all of this by itself. For other languages, step by step:", "以下步骤由客户端自动完成。其他语言请逐步实现：";
    step_seconds = "Take the current Unix time in seconds as `{}`; send it in the header `{}`.", "取当前 Unix 时间（秒）作为 `{}`，放入请求头 `{}`。";
    step_millis = "Take the current Unix time in milliseconds as `{}`; send it in the header `{}`.", "取当前 Unix 时间（毫秒）作为 `{}`，放入请求头 `{}`。";
    step_random = "Make {} random letters and digits as `{}`, new for each request; send them in the header `{}`.", "生成 {} 位随机字母数字作为 `{}`，每次请求都重新生成，放入请求头 `{}`。";
    step_digest = "Join {}; take the {} of these bytes, in lower-case hexadecimal, as `{}`; send it in the header `{}`.", "依次拼接{}，取其 {} 摘要（小写十六进制）作为 `{}`，放入请求头 `{}`。";
    step_message = "Join {}, with nothing in between. These bytes are the message.", "依次拼接{}，中间不加任何字符，得到待签名内容。";
    step_message_one = "The message is {}.", "待签名内容为{}。";
    step_sign = "Sign the message with your private key: {}.", "用您的私钥对待签名内容签名：{}。";
    step_send = "Write the signature in base64 on one line and send it in the header `{}`.", "将签名编码为 base64（不换行），放入请求头 `{}`。";
    join_comma = ", then ", "、";
    rsa_sha1 = "RSA with SHA-1, padding PKCS#1 v1.5", "RSA（SHA-1，PKCS#1 v1.5 填充）";
    rsa_sha256 = "RSA with SHA-256, padding PKCS#1 v1.5", "RSA（SHA-256，PKCS#1 v1.5 填充）";
    part_url = "the URL (scheme, host, port unless it is the default, path; no query)", "URL（协议、域名、非默认端口、路径，不含查询串）";
    part_method = "the HTTP method in capitals", "大写的 HTTP 方法";
    part_path = "the path", "路径";
    part_raw_query = "the query string as sent, without `?`", "实际发送的查询串（不含 `?`）";
    part_body = "the exact bytes of the body", "正文的原始字节";
    part_parameters = "the parameters (query or text parts of the form) as `k=v`, sorted by name, joined by `&`, not percent-encoded",
        "参数（查询串或表单的文本字段），按名称排序、以 `&` 连接的 `k=v`，不做百分号编码";
    part_payload = "the exact bytes of a JSON body, or, where there is none, the parameters (query or text parts of the form) as `k=v`, sorted by name, joined by `&`, not percent-encoded",
        "JSON 正文的原始字节；没有 JSON 正文时为参数（查询串或表单的文本字段），按名称排序、以 `&` 连接的 `k=v`，不做百分号编码";
    part_empty_object = "nothing, when the body is `{}`", "空（仅当正文为 `{}` 时）";
    also_accepted = "A server that verifies accepts these messages too:", "服务端验签时还接受以下待签名内容：";
    with_openssl = "With OpenSSL", "使用 OpenSSL";
    with_openssl_text = "The same for {}, in the shell; every operation's page has such a script. The private key is in `key.pem`.", "以 {} 为例的 Shell 脚本，每个接口页面都有同样的脚本。私钥存于 `key.pem`。";
    answers_signed = "Verifying answers", "验证应答";
    answers_steps = "Answers come in an envelope. The client refuses an answer whose signature is wrong, before it looks inside. Step by step:",
        "应答包在信封中。签名错误的应答会被客户端拒绝，其内容不会被读取。步骤如下：";
    step_payload_text = "Take the string at {} of the body; its bytes, after JSON's escapes are undone, are what was signed. The payload is JSON inside this string.",
        "取正文中 {} 处的字符串，还原 JSON 转义后的字节即为被签名的内容。字符串内部是 JSON 格式的数据。";
    step_payload_json = "Take the value at {} of the body, byte by byte as it came.", "取正文中 {} 处的值，保持收到的原始字节。";
    step_signature = "Take the signature at {} and decode it from base64.", "取 {} 处的签名并做 base64 解码。";
    step_verify = "Verify it with the platform's public key: {}. Only then read the payload.", "用平台公钥验证：{}。验证通过后才能解析数据。";
    platform_key = "The platform's public key, which the client uses unless its builder is given another (`platform_key`):", "平台公钥（客户端默认使用，可用构建方法 `platform_key` 替换）：";
    envelope_plain = "Answers come in an envelope: the payload is at {}.", "应答包在信封中，数据位于 {}。";

    // Errors.
    error_body = "The error body", "错误正文";
    error_members = "Where the parts of `GatewayError` come from:", "`GatewayError` 各部分的来源：";
    error_code = "the code for programs", "供程序判断的错误码";
    error_message = "the message for people", "供人阅读的说明";
    error_kind = "the class of the error", "错误类别";
    error_parameter = "the parameter at fault", "出错的参数";
    in_body = "Errors inside a success status", "成功状态码中的错误";
    in_body_text = "The HTTP status does not tell. An answer is an error when {}. The client returns it as `Err(Error::Gateway(_))` like any other error.",
        "不能只看 HTTP 状态码。{} 时，该应答即为错误，客户端与其他错误一样返回 `Err(Error::Gateway(_))`。";
    in_body_other = "These operations have a rule of their own:", "以下接口另有规则：";
    in_rust = "Errors in Rust", "Rust 中的错误";
    err_invalid = "The request breaks a rule of this reference (length, pattern, required field).", "请求不符合本参考的规则（长度、格式、必填项等）。";
    err_invalid_do = "Correct the field that `violations` names.", "按 `violations` 指出的字段更正。";
    err_config = "A key is missing or cannot be used.", "密钥缺失或无法使用。";
    err_config_do = "Mend the configuration of the client.", "更正客户端配置。";
    err_transport = "No connection, or it broke.", "无法连接或连接中断。";
    err_transport_do = "The client has repeated a read, and a write that never left, already. Otherwise (`maybe_sent`) as after a time-out.",
        "读取以及未发出的写入，客户端已自动重试；否则（`maybe_sent`）按超时处理。";
    err_timeout = "No answer within the time limit.", "在时限内没有应答。";
    err_timeout_do = "A read may be asked again later. For a write see the operation, under retry.", "读取可稍后再试；写入请看该接口的重试说明。";
    err_signature = "The answer is not signed by the platform. None of it was read.", "应答不是由平台签名，其内容未被读取。";
    err_signature_do = "Check the platform's key and who sits in between. Treat a write as after a time-out.", "检查平台公钥与中间链路；写入按超时处理。";
    err_decode = "The answer is not what this reference promises.", "应答与本参考不符。";
    err_decode_do = "Report it. Treat a write as after a time-out.", "请反馈问题；写入按超时处理。";
    err_gateway = "The gateway said no.", "网关拒绝了请求。";
    err_gateway_do = "Branch on `status` and `code`; show `message` to people.", "按 `status` 与 `code` 分支，`message` 供人阅读。";
    no_nothing_sent = "no, nothing was sent", "否，未发送";
    maybe = "maybe", "可能";
    by_the_answer = "the answer tells; mostly no", "以应答为准，通常为否";
    failures_of_server = "Failures before a handler runs", "进入业务处理之前的失败";
    failures_text = "A server built with this crate answers so, and a gateway may:", "用本 crate 构建的服务端按下表应答，网关也可能如此：";
    error_examples = "Examples", "示例";

    // Paging.
    paging_intro = "These operations give a list in pages.", "以下接口分页返回列表。";
    by_cursor = "By cursor", "游标分页";
    by_cursor_text = "Ask for the first page without a cursor. For the next one, give the cursor of the last item you have; stop when there is no more.",
        "第一页不带游标；之后以已有的最后一项的游标请求下一页，直至没有更多。";
    by_number = "By page number", "页码分页";
    by_number_text = "Ask for page 1, then 2, and so on; stop when there is no more. Entries that come in meanwhile can move others to a later page.",
        "从第 1 页起依次请求，直至没有更多。期间新增的记录会使其他记录后移。";
    cursor_of = "{} ← the item's {}", "{} ← 该项的 {}";
    before_too = "; backwards: {}", "；向前翻页：{}";

    // Webhooks.
    webhook_form = "Posted as a form (`application/x-www-form-urlencoded`).", "以表单（`application/x-www-form-urlencoded`）推送。";
    webhook_json = "Posted as JSON (`application/json`).", "以 JSON（`application/json`）推送。";
    whole_form = "All its members: {}.", "全部成员见 {}。";
    what_arrives = "What arrives", "推送内容";
    member_event = "the event's name", "事件名称";
    member_id = "the id of the delivery; the same when it is sent again", "推送 ID，重发时不变";
    member_data = "the event's data", "事件数据";
    member_data_text = "the event's data, as JSON text in a string", "事件数据，为字符串中的 JSON 文本";
    member_encrypted = "whether the data is encrypted", "数据是否加密";
    member_signature = "the signature, in base64", "签名，base64 编码";
    is_it_genuine = "Is it genuine?", "验证真伪";
    webhook_signed = "Verify before you read: {} by the platform over the exact bytes of the data, after the form's or JSON's escapes are undone. Refuse what does not verify.",
        "先验签再读取：平台以 {}对还原转义后的数据字节签名。验签不通过请拒绝。";
    webhook_unsigned = "Deliveries are not signed. Take one as a hint, and ask the gateway for the object before you act on it.",
        "推送没有签名。请仅作为提示，处理前向网关查询对象。";
    webhook_key = "The platform's public key:", "平台公钥：";
    encrypted = "Encrypted data", "加密的数据";
    encrypted_when = "When {}, the data is encrypted:", "{} 时，数据经过加密：";
    des_ecb = "base64, DES in ECB mode with PKCS#5 padding, under a key shared with the platform", "base64，DES（ECB 模式、PKCS#5 填充），密钥与平台共享";
    rsa_public = "base64 of PKCS#1 v1.5 blocks made with the platform's private key; opened with its public key. This proves the sender, too",
        "base64 编码的 PKCS#1 v1.5 分块，由平台私钥加密，用平台公钥解开，同时可证明发送方";
    answering = "How to answer", "如何应答";
    acknowledge = "Acknowledge with status {}{}, quickly and before any slow work. The same event may come more than once, and in another order.",
        "请尽快以状态码 {}{} 应答，耗时的处理放在之后。同一事件可能重复到达，也可能乱序。";
    acknowledge_body = " and the body {}", "、正文 {}";
    events = "Events", "事件";
    webhook_rust = "In Rust", "Rust 示例";
    event_data = "What events carry", "事件携带的数据";

    // Money and identifiers.
    decimals = "Amounts and other decimals", "金额与其他小数";
    decimals_text = "Decimals are exact (`Decimal`), never floating point. Where a number of places is given, values are written with exactly this many, and a value that needs more is refused before it is sent. Reading accepts text and numbers alike.",
        "小数以 `Decimal` 精确表示，绝不使用浮点数。规定位数的字段总是按该位数书写，需要更多位数的值会在发送前被拒绝。读取时文本与数字均可。";
    integers = "64-bit integers", "64 位整数";
    integers_text = "Read from text or numbers; written as the table says. JavaScript and others lose digits beyond 2⁵³ when these travel as numbers.",
        "读取时文本与数字均可，书写方式见下表。以数字传输时，JavaScript 等语言会丢失超过 2⁵³ 的位数。";
    idempotency = "What makes a write happen once", "避免重复写入";
    idempotency_text = "Choose the value yourself, keep it with your order, and use it again for a retry of the same write.", "由您生成该值并与订单一同保存，重试同一写入时使用同一个值。";
    repeat_same = "same answer as before", "返回与之前相同的结果";
    repeat_rejected = "refused", "被拒绝";
    repeat_unknown = "not documented: ask before sending again", "没有文档说明，请先查询";
    sensitive = "What is hidden in logs", "日志中隐藏的字段";
    sensitive_text = "Shown as `***` in `Debug`, traces and error texts. Do not print them by other means.", "在 `Debug`、跟踪与错误文本中显示为 `***`，请勿以其他方式输出。";

    // Types.
    types_intro = "Types that several pages use.", "多个页面共用的类型。";
}
