//! XML: which bodies can be written and read as such, and how their values stand there.

use std::collections::BTreeSet;

use super::schemas::Facts;
use super::{Lower, Node};
use crate::ir::*;

impl<'a> Lower<'a> {
    /// Whether a type has a plain form in XML: objects, lists, maps and scalars, and no alternatives.
    pub(super) fn is_plain_in_xml(&self, ty: &Ty) -> bool {
        fn plain(lower: &Lower<'_>, ty: &Ty, seen: &mut BTreeSet<TypeId>) -> bool {
            match ty {
                Ty::File => false,
                Ty::Option(inner) | Ty::List(inner) | Ty::Map(inner) => plain(lower, inner, seen),
                Ty::Named(id) | Ty::Boxed(id) if !seen.insert(*id) => true,
                Ty::Named(id) | Ty::Boxed(id) => match lower.api.types.get(id.0).map(|def| &def.kind) {
                    Some(Kind::Struct(structure)) => structure.fields.iter().all(|field| plain(lower, &field.ty, seen)),
                    Some(Kind::Alias(ty)) => plain(lower, ty, seen),
                    Some(Kind::Enum(_)) => true,
                    Some(Kind::Union(_)) | None => false,
                },
                _ => true,
            }
        }
        !matches!(ty, Ty::Any | Ty::AnyObject) && plain(self, ty, &mut BTreeSet::new())
    }

    /// The root of a body: named by the schema itself, else after the component.
    pub(super) fn xml_root(&self, schema: &Node<'a>) -> XmlMember {
        let core = schema.gather(&mut Facts::default());
        let items = core.get("items");
        let usual = if items.is_some() { "list" } else { "root" };
        let name = component(&core).unwrap_or_else(|| usual.to_owned());
        let mut member = xml_member(schema, &name);
        if let Some(items) = items {
            let own = schema.get("xml").or_else(|| core.get("xml"));
            member.name = own.as_ref().and_then(|xml| xml.str("name")).unwrap_or(&name).to_owned();
            let item = component(&items.gather(&mut Facts::default())).unwrap_or_else(|| "item".to_owned());
            (member.wrapped, member.items) = (true, xml_member(&items, &item).name);
        }
        member
    }

    /// Notes how the members of all types stand in XML that such bodies are made of, module by module.
    pub(super) fn xml_types(&mut self, root: &Node<'a>) {
        for index in 0..self.api.modules.len() {
            let Some(module) = self.api.modules.get(index) else { continue };
            let operations = module.groups.iter().flat_map(|group| &group.operations).filter(|operation| operation.xml.is_some());
            let mut waiting: Vec<TypeId> = operations
                .flat_map(|operation| operation.input.type_id().into_iter().chain(operation.output.as_ref().and_then(Ty::target)))
                .collect();
            let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
            while let Some(id) = waiting.pop() {
                let Some(def) = self.api.types.get(id.0).filter(|_| seen.insert(id)) else { continue };
                match &def.kind {
                    Kind::Struct(structure) => {
                        waiting.extend(structure.fields.iter().filter_map(|field| field.ty.target()));
                        let members = structure.fields.iter().filter_map(|field| {
                            let member = xml_member(&root.at(&field.origin)?, &field.wire);
                            (member != XmlMember::plain(&field.wire)).then(|| (field.wire.clone(), member))
                        });
                        let members: Vec<_> = members.collect();
                        if !members.is_empty() {
                            found.push((id, members));
                        }
                    }
                    Kind::Alias(ty) => waiting.extend(ty.target()),
                    Kind::Enum(_) | Kind::Union(_) => {}
                }
            }
            found.sort();
            if let Some(module) = self.api.modules.get_mut(index) {
                module.xml = found;
            }
        }
    }
}

/// The name of the component that a schema is.
fn component(node: &Node<'_>) -> Option<String> {
    let given = node.str("x-component").map(str::to_owned);
    let own =
        || node.pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/')).map(crate::pointer::unescape);
    given.or_else(own)
}

/// How a schema's value stands in XML, with this name unless it says another.
fn xml_member(schema: &Node<'_>, name: &str) -> XmlMember {
    let core = schema.gather(&mut Facts::default());
    let Some(xml) = schema.get("xml").or_else(|| core.get("xml")) else {
        let items = core.get("items").map_or_else(|| name.to_owned(), |items| xml_member(&items, name).name);
        return XmlMember { items, ..XmlMember::plain(name) };
    };
    let own = |key: &str| xml.str(key).unwrap_or_default().to_owned();
    let list = core.get("items");
    let wrapped = list.is_some() && (xml.flag("wrapped") || xml.str("x-nodeType") == Some("element"));
    // The name of a list without an element of its own is of no effect.
    let named = xml.str("name").filter(|_| list.is_none() || wrapped).unwrap_or(name).to_owned();
    let items = list.map_or_else(|| named.clone(), |items| xml_member(&items, &named).name);
    let kind = match xml.str("x-nodeType") {
        _ if xml.flag("attribute") => XmlKind::Attribute,
        Some("text" | "cdata") => XmlKind::Text,
        _ => XmlKind::Element,
    };
    XmlMember { name: named, prefix: own("prefix"), namespace: own("namespace"), kind, wrapped, items }
}
