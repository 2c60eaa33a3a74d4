//! Each operation as one static, which client and server read from their own side.

use super::answers;
use super::protocol::{self, condition, envelope_name, uses};
use super::types::ident;
use super::xml;
use crate::ir::*;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// All items of `<module>/operations/<group>.rs`.
pub(crate) fn operations(module: &Module, group: &Group) -> TokenStream {
    let statics = group.operations.iter().map(|one| operation(module, one));
    let errors = module.errors.is_some();
    let any = |test: &dyn Fn(&Operation) -> bool| group.operations.iter().any(test);
    let fields = any(&|operation| matches!(operation.input, Input::Fields(..)));
    let conditions = any(&|operation| operation.failure.is_some());
    let keys = any(&|operation| operation.idempotency.is_some());
    let paging = any(&|operation| operation.pagination.is_some());
    let runtime = uses(
        "operation",
        &[
            (any(&|operation| operation.body != Body::None), "BodyKind"),
            (keys, "Idempotency"),
            (fields, "In"),
            (any(&|operation| operation.input != Input::None), "Input"),
            (keys, "KeyPlace"),
            (keys, "OnRepeat"),
            (true, "Operation"),
            (paging, "PageBy"),
            (paging, "Paging"),
            (any(&styled), "Place"),
            (any(&|operation| styled(operation) || !operation.form_styles.is_empty()), "Style"),
        ],
    );
    let rows = any(&answers::has_rows);
    let refused = any(&|operation| matches!(operation.refusals, Refusals::Several { .. }));
    let answers = uses("answers", &[(rows, "Answer"), (rows || refused, "Status")]);
    let marked = any(&|operation| operation.xml.is_some());
    let markup = uses("markup", &[(marked, "Member"), (marked, "Xml")]);
    let details = uses("details", &[(refused, "Refusals")]);
    let envelope = uses("envelope", &[(conditions, "Condition"), (conditions, "Is"), (conditions, "Test")]);
    let mut own: Vec<_> = Vec::new();
    let mut add = |name: String| {
        if !own.iter().any(|known: &proc_macro2::Ident| *known == name) {
            own.push(ident(&name));
        }
    };
    group.operations.iter().for_each(|operation| add(protocol::servers_name(module, operation)));
    group.operations.iter().filter_map(|operation| protocol::security_name(module, operation)).for_each(add);
    own.extend(errors.then(|| ident("ERRORS")));
    own.extend(marked.then(|| ident("XML")));
    let envelopes = (0..module.envelopes.len()).filter(|index| any(&|operation| operation.envelope == Some(*index)));
    own.extend(envelopes.map(|index| ident(&envelope_name(index))));
    own.sort();
    if group.operations.is_empty() {
        return TokenStream::new();
    }
    let own = match own.as_slice() {
        [one] => quote!(use super::super::protocol::#one;),
        many => quote!(use super::super::protocol::{#(#many),*};),
    };
    quote! { #answers #details #envelope #markup #runtime #own #(#statics)* }
}

/// Whether a parameter is written in a style that its location does not describe.
fn styled(operation: &Operation) -> bool {
    operation.styles.iter().any(Option::is_some)
}

fn style(style: Style) -> TokenStream {
    let name = ident(match style {
        Style::Simple(false) => "Simple",
        Style::Simple(true) => "SimpleExploded",
        Style::Label(false) => "Label",
        Style::Label(true) => "LabelExploded",
        Style::Matrix(false) => "Matrix",
        Style::Matrix(true) => "MatrixExploded",
        Style::Form(false) => "Form",
        Style::Form(true) => "FormExploded",
        Style::Space => "Space",
        Style::Pipe => "Pipe",
        Style::Deep => "Deep",
        Style::Json => "Json",
        Style::Whole => "Whole",
    });
    quote!(Style::#name)
}

fn place(place: Place) -> TokenStream {
    let name = ident(match place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::QueryReserved => "QueryReserved",
        Place::Header => "Header",
        Place::Cookie => "Cookie",
    });
    quote!(Place::#name)
}

fn operation(module: &Module, operation: &Operation) -> TokenStream {
    let name = ident(&operation.const_name);
    let (id, method, path) = (&operation.id, &operation.http_method, &operation.path);
    let doc = format!(" `{method} {path}`");
    let servers = ident(&protocol::servers_name(module, operation));
    let mut table = quote!(Operation::new(#id, #method, #path, #servers));
    match &operation.input {
        Input::None => {}
        Input::Body(_) => table = quote!(#table.input(Input::Body)),
        Input::Fields(_, locations) => {
            let styles = operation.styles.iter().copied().chain(std::iter::repeat(None));
            let places = locations.iter().zip(styles).map(|(location, own)| match location {
                _ if own.is_some() => own.map_or_else(TokenStream::new, |(at, own)| {
                    let (at, own) = (place(at), style(own));
                    quote!(In::Styled(#at, #own))
                }),
                Location::Path(Repeat::No) => quote!(In::Path),
                Location::Path(Repeat::Query) => quote!(In::PathAndQuery),
                Location::Path(Repeat::Body) => quote!(In::PathAndBody),
                Location::Query(true) => quote!(In::Query),
                Location::Query(false) => quote!(In::QueryJoined(',')),
                Location::Header => quote!(In::Header),
                Location::Cookie => quote!(In::Cookie),
                Location::Body => quote!(In::Body),
            });
            table = quote!(#table.input(Input::Fields(&[#(#places),*])));
        }
    }
    table = bodies(operation, table);
    if let Some(status) = success_status(operation).filter(|status| *status != 200) {
        let status = Literal::u16_unsuffixed(status);
        table = quote!(#table.success(#status));
    }
    if !operation.form_styles.is_empty() {
        let styles = operation.form_styles.iter().map(|(name, own)| {
            let own = style(*own);
            quote!((#name, #own))
        });
        table = quote!(#table.styles(&[#(#styles),*]));
    }
    if !operation.part_types.is_empty() {
        let types = operation.part_types.iter().map(|(name, own)| quote!((#name, #own)));
        table = quote!(#table.part_types(&[#(#types),*]));
    }
    if let Some(xml) = xml::roots(operation) {
        table = quote!(#table.xml(#xml));
    }
    if answers::has_rows(operation) {
        let rows = answers::rows(operation);
        table = quote!(#table.answers(#rows));
    }
    if let Some(security) = protocol::security_name(module, operation) {
        let security = ident(&security);
        table = quote!(#table.security(#security));
    }
    if let Some(index) = operation.envelope {
        let envelope = ident(&envelope_name(index));
        table = quote!(#table.envelope(&#envelope));
    }
    let failure = operation.failure.as_ref().map(condition);
    if let Some(failure) = failure {
        table = quote!(#table.failure(&#failure));
    }
    if let Some(rows) = super::refusals::rows(module, operation) {
        table = quote!(#table.refusals(&#rows));
    }
    if module.errors.is_some() {
        table = quote!(#table.errors(&ERRORS));
    }
    if let Some(key) = &operation.idempotency {
        let place = ident(match key.place.as_str() {
            "query" => "Query",
            "header" => "Header",
            _ => "Body",
        });
        let repeat = ident(match key.on_repeat.as_str() {
            "same-result" => "SameResult",
            "rejected" => "Rejected",
            _ => "Unknown",
        });
        let name = &key.name;
        table = quote!(#table.idempotency(Idempotency { place: KeyPlace::#place, name: #name, on_repeat: OnRepeat::#repeat }));
    }
    if operation.safe {
        table = quote!(#table.safe());
    }
    if let Some(pagination) = &operation.pagination {
        let paging = paging(pagination);
        table = quote!(#table.paging(#paging));
    }
    quote! {
        #[doc = #doc]
        pub static #name: Operation = #table;
    }
}

/// The forms of a body: the one in which it is sent, and others it may have.
fn bodies(operation: &Operation, mut table: TokenStream) -> TokenStream {
    if let Some(kind) = body_kind(operation.body, operation.body_media.as_deref()) {
        table = quote!(#table.body(#kind));
    }
    if !operation.bodies.is_empty() {
        let kinds = operation.bodies.iter().filter_map(|(body, media_type)| body_kind(*body, Some(media_type)));
        let method = ident(if operation.body_enum.is_some() { "variants" } else { "bodies" });
        table = quote!(#table.#method(&[#(#kinds),*]));
    }
    table
}

fn body_kind(body: Body, media_type: Option<&str>) -> Option<TokenStream> {
    match body {
        Body::None => None,
        Body::Json => Some(match media_type {
            Some(own) if own != "application/json" && !own.contains('*') => quote!(BodyKind::JsonAs(#own)),
            _ => quote!(BodyKind::Json),
        }),
        Body::Text => {
            let own = media_type.unwrap_or("text/plain; charset=utf-8");
            Some(quote!(BodyKind::Text(#own)))
        }
        Body::Bytes => {
            let own = media_type.unwrap_or("application/octet-stream");
            Some(quote!(BodyKind::Bytes(#own)))
        }
        Body::Form => Some(quote!(BodyKind::Form)),
        Body::Multipart => Some(quote!(BodyKind::Multipart)),
        Body::Xml => {
            let own = media_type.unwrap_or("application/xml");
            Some(quote!(BodyKind::Xml(#own)))
        }
        Body::Lines => {
            let own = media_type.unwrap_or("application/jsonl");
            Some(quote!(BodyKind::Lines(#own)))
        }
    }
}

fn paging(pagination: &Pagination) -> TokenStream {
    let option = |text: &Option<String>| text.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
    let (by, size, items, more) = match pagination {
        Pagination::Cursor { limit, after, before, items, cursor, more } => {
            let before = option(before);
            (quote!(PageBy::Cursor { after: #after, before: #before, cursor: #cursor }), limit, items, more)
        }
        Pagination::Page { page, size, items, more } => (quote!(PageBy::Number(#page)), size, items, more),
    };
    let (size, more) = (option(size), option(more));
    quote!(Paging { by: #by, size: #size, items: #items, more: #more })
}

/// The status of the successful answer.
pub(crate) fn success_status(operation: &Operation) -> Option<u16> {
    operation
        .responses
        .iter()
        .find_map(|response| response.status.parse::<u16>().ok().filter(|status| (200..300).contains(status)))
}
