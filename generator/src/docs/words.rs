//! Every word of the pages that does not come from the document, in the languages we speak.
//!
//! One table, the languages side by side, so that a missing or misplaced translation cannot compile or cannot be overlooked. `{}` stands for
//! what [`fill`] puts there. A language that is not here gets the English words around the document's own translations.

macro_rules! words {
    ($(#[$docs:meta])* $type:ident: $($name:ident = $en:literal, $zh:literal;)*) => {
        $(#[$docs])*
        #[derive(Debug)]
        pub(crate) struct $type { $(pub(crate) $name: &'static str,)* }
        impl $type {
            /// The words in English.
            pub(crate) const ENGLISH: $type = $type { $($name: $en,)* };
            /// The words in Chinese.
            pub(crate) const CHINESE: $type = $type { $($name: $zh,)* };
        }
    };
}

// After the macro, which it uses too.
mod prose;

pub(crate) use prose::Prose;

/// The words of a language.
pub(crate) fn of(language: &str) -> (&'static Words, &'static Prose) {
    match language.split('-').next() {
        Some("zh") => (&Words::CHINESE, &Prose::CHINESE),
        _ => (&Words::ENGLISH, &Prose::ENGLISH),
    }
}

/// What a language calls itself.
pub(crate) fn name(language: &str) -> &str {
    match language {
        "en" => "English",
        "zh" => "中文",
        other => other,
    }
}

/// Puts values in the place of `{}`, in order.
pub(crate) fn fill(template: &str, values: &[&str]) -> String {
    let mut parts = template.split("{}");
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut values = values.iter();
    for part in parts {
        out.push_str(values.next().copied().unwrap_or("{}"));
        out.push_str(part);
    }
    out
}

words! {
    /// Labels, types and limits.
    Words:
    // Punctuation between phrases.
    comma = ", ", "、";
    semicolon = "; ", "；";
    colon = ": ", "：";
    stop = ".", "。";
    space = " ", "";

    // Heads of tables.
    field = "Field", "字段";
    parameter = "Parameter", "参数";
    place = "In", "位置";
    type_ = "Type", "类型";
    required = "Required", "必填";
    meaning = "Meaning", "说明";
    value = "Value", "取值";
    yes = "yes", "是";
    no = "no", "否";
    status = "Status", "状态码";
    body = "Body", "正文";
    operation = "Operation", "接口";
    method_and_path = "Method and path", "方法与路径";
    summary = "Summary", "简介";
    name = "Name", "名称";
    builder_method = "Client builder", "客户端构建方法";
    event = "Event", "事件";
    data = "Data", "数据";
    kind = "Kind", "类别";
    fields = "Fields", "字段";
    repeated = "When sent again", "重复提交时";
    items = "Items", "列表";
    more = "More pages", "是否还有";
    page_size = "Page size", "每页条数";
    next_page = "Next page", "下一页";
    gateway = "API", "接口平台";
    operations = "Operations", "接口数";
    variant = "Variant", "变体";
    happened = "What happened", "发生了什么";
    sent = "Was it done?", "是否已生效";
    to_do = "What to do", "如何处理";

    // Places of parameters.
    in_path = "path", "路径";
    in_path_and_query = "path (the client repeats it in the query)", "路径（客户端会在查询串中重复发送）";
    in_path_and_body = "path (the client repeats it in the body)", "路径（客户端会在正文中重复发送）";
    in_query = "query", "查询串";
    in_query_joined = "query (a list is joined by commas)", "查询串（列表以逗号连接）";
    in_header = "header", "请求头";
    in_cookie = "cookie", "Cookie";
    in_bearer = "header `Authorization: Bearer …`", "请求头 `Authorization: Bearer …`";
    in_basic = "header `Authorization: Basic …`", "请求头 `Authorization: Basic …`";

    // Types.
    ty_string = "string", "字符串";
    ty_boolean = "boolean", "布尔值";
    ty_integer = "integer", "整数";
    ty_integer_64 = "integer (64-bit)", "整数（64 位）";
    ty_integer_text = "integer (64-bit), written as text", "整数（64 位），以文本传输";
    ty_float = "number", "数值";
    ty_decimal_text = "decimal, written as text", "小数，以文本传输";
    ty_decimal_number = "decimal", "小数";
    ty_decimal_text_places = "decimal ({} places), written as text", "小数（{} 位），以文本传输";
    ty_decimal_number_places = "decimal ({} places)", "小数（{} 位）";
    ty_date_time = "date and time", "日期时间";
    ty_date = "date", "日期";
    ty_any = "any JSON value", "任意 JSON 值";
    ty_object = "object", "对象";
    ty_file = "file", "文件";
    ty_list = "list of {}", "{} 的列表";
    ty_map = "map of {}", "值为 {} 的映射";
    ty_enum = "enum {}", "枚举 {}";
    ty_union = "union {}", "联合 {}";

    // Limits.
    exactly_characters = "exactly {} characters", "恰好 {} 个字符";
    characters_from_to = "{} to {} characters", "{} 至 {} 个字符";
    at_most_characters = "at most {} characters", "最多 {} 个字符";
    at_least_characters = "at least {} characters", "至少 {} 个字符";
    from_to = "from {} to {}", "取值 {} 至 {}";
    at_least = "{} or more", "不小于 {}";
    at_most = "{} or less", "不大于 {}";
    more_than = "more than {}", "大于 {}";
    less_than = "less than {}", "小于 {}";
    multiple_of = "a multiple of {}", "{} 的整数倍";
    entries_from_to = "{} to {} entries", "{} 至 {} 项";
    at_most_entries = "at most {} entries", "最多 {} 项";
    at_least_entries = "at least {} entries", "至少 {} 项";
    of_the_form = "format {}", "格式为 {}";
    no_duplicates = "no entry twice", "不可重复";
    matches = "matches {}", "须匹配 {}";
    told_as = "{} ({})", "{}（{}）";
    only_signs = "only {}", "仅限{}";
    as_many_signs = "exactly {} {}", "恰好 {} 位{}";
    signs_from_to = "{} to {} {}", "{} 至 {} 位{}";
    up_to_signs = "up to {} {}", "最多 {} 位{}";
    letters = "letters A–Z and a–z", "字母";
    small_letters = "lower-case letters", "小写字母";
    capital_letters = "capital letters", "大写字母";
    digits = "digits", "数字";
    one_of = "one of {}", "可取 {}";
    always = "always {}", "固定为 {}";
    default_is = "default {}", "默认 {}";
    may_be_null = "may be `null`", "可为 `null`";
    only_in_answers = "only in answers", "仅出现在应答中";
    only_in_requests = "only in requests", "仅用于请求";
    hidden_in_logs = "hidden in logs", "日志中隐藏";
    deprecated = "deprecated", "已弃用";
    also_named = "also read under the name {}", "读取时也接受名称 {}";
    also_read_as = "also read from {}", "读取时也接受{}";
    form_string = "a string", "字符串";
    form_number = "a number", "数字";
    form_boolean = "a boolean", "布尔值";
    form_json_text = "JSON text in a string", "字符串中的 JSON 文本";
    form_empty = "an empty string (absent)", "空字符串（视为缺省）";

    // Notes below tables.
    at_least_one_of = "At least one of {} must be given.", "{} 至少须提供一个。";
    open_object = "Members beyond these are kept in `additional_properties`.", "其余成员保留在 `additional_properties` 中。";
    additional = "Members beyond these are kept in `additional_properties`, each of this type: {}.", "其余成员保留在 `additional_properties` 中，类型均为：{}。";
    tuple = "Written as a list, in this order.", "以数组形式按此顺序写出。";
    no_members = "No members are declared.", "未声明任何成员。";
    unknown_value = "Anything else is kept as it came, as {}.", "其他取值原样保留为 {}。";
    told_by_media = "The media type (`Content-Type`) tells which one it is; each has a variant of its own.", "由媒体类型（`Content-Type`）决定具体形式，每种各有一个变体。";
    media_type = "Media type", "媒体类型";
    told_by = "The member {} tells which one it is.", "由成员 {} 决定具体类型。";
    same_as = "The same as {}.", "等同于 {}。";
    called_in_document = "{} in the OpenAPI document.", "在 OpenAPI 文档中名为 {}。";

    // Labels of an operation.
    request = "Request", "请求";
    request_example = "Request example", "请求示例";
    body_of = "Body{}", "正文{}";
    body_json = " (JSON)", "（JSON）";
    body_xml = " (XML)", "（XML）";
    body_form = " (form)", "（表单）";
    body_multipart = " (multipart form)", "（multipart 表单）";
    optional = "optional", "可选";
    answer = "Answer", "应答";
    answer_example = "Answer example", "应答示例";
    no_answer = "no body", "无正文";
    errors = "Errors", "错误";
    any_other_status = "any other", "其他";
    repeating = "Retry and idempotency", "重试与幂等";
    what_follows = "What follows", "后续通知";
    takes_nothing = "Takes no input.", "无需输入。";
    no_auth = "Needs no authentication.", "无需认证。";

    // Titles.
    overview = "Overview", "概览";
    guides_title = "Guides", "指南";
    authentication = "Authentication and signing", "认证与签名";
    errors_title = "Errors", "错误处理";
    paging_title = "Paging", "分页";
    webhooks_title = "Webhooks", "回调通知";
    incoming_title = "Requests that come in", "主动推送的请求";
    headers_sent = "Headers: {}.", "请求头：{}。";
    headers_of = "Headers: {}.", "响应头：{}。";
    money_title = "Money and identifiers", "金额与标识";
    types_title = "Shared types", "公共类型";
    loose_types_title = "Types of several APIs, or of none", "多个接口平台共用或未被引用的类型";
    types_section = "Types", "类型";
    base_urls = "Base URLs", "服务地址";
    version = "Version {}", "版本 {}";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_take_their_places() {
        assert_eq!(fill("{} to {}", &["1", "2"]), "1 to 2");
        assert_eq!(fill("{} to {}", &["{}"]), "{} to {}");
        assert_eq!(fill("plain", &["1"]), "plain");
    }

    #[test]
    fn unknown_languages_get_english_words() {
        assert_eq!(of("fr").0.field, "Field");
        assert_eq!(of("zh-TW").0.field, "字段");
    }
}
