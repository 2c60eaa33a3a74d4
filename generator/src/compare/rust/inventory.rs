//! The public items of a generated crate, read off its files.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Attribute, FnArg, ImplItem, Item, Pat, Signature, TraitItem, Type, UseTree, Visibility};

use super::signature::tidy;
use super::{Effect, Fate, Semver};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Module,
    Struct,
    Enum,
    Trait,
    Alias,
    Static,
    Export,
    Field,
    Variant,
    Method,
    TraitMethod,
    Impl,
}

impl What {
    /// The first and the last of them, for ranges.
    pub const FIRST: Self = Self::Module;
    pub const LAST: Self = Self::Impl;

    /// Whether it stands by itself.
    pub fn is_item(self) -> bool {
        self < Self::Field
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Module => "a module",
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Trait => "a trait",
            Self::Alias => "another name for a type",
            Self::Static => "a static",
            Self::Export => "a re-export",
            Self::Field => "a field",
            Self::Variant => "a variant",
            Self::Method | Self::TraitMethod => "a method",
            Self::Impl => "an implementation",
        }
    }
}

/// A public item.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub path: String,
    pub what: What,
    /// Everything that makes it what it is.
    pub signature: String,
    /// What people are shown of it: a field's type.
    pub declared: String,
    pub arguments: Vec<(String, String)>,
    pub answer: String,
    pub bounds: String,
    /// Whether code that compiled breaks when this is new.
    pub demanding: bool,
}

impl Entry {
    fn new(path: String, what: What, declared: String) -> Self {
        Self {
            signature: declared.clone(),
            path,
            what,
            declared,
            arguments: Vec::new(),
            answer: String::new(),
            bounds: String::new(),
            demanding: false,
        }
    }

    fn function(path: String, what: What, signature: &Signature, bounds: String) -> Self {
        let text = tidy(&signature.to_token_stream().to_string());
        let arguments = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => match typed.pat.as_ref() {
                Pat::Ident(name) => Some((name.ident.to_string(), tokens(&typed.ty))),
                _ => None,
            },
            FnArg::Receiver(_) => None,
        });
        let answer = match &signature.output {
            syn::ReturnType::Default => "()".to_owned(),
            syn::ReturnType::Type(_, ty) => tokens(ty),
        };
        Self {
            signature: format!("{bounds} {text}"),
            arguments: arguments.collect(),
            answer,
            bounds,
            ..Self::new(path, what, text)
        }
    }

    /// What to call it at the beginning of a sentence.
    pub fn title(&self) -> String {
        if let (What::Impl, Some((ty, name))) = (self.what, self.path.split_once(": ")) {
            return format!("`impl {name} for {ty}`");
        }
        let word = match self.what {
            What::Field => "The field ",
            What::Variant => "The variant ",
            What::Module => "The module ",
            What::Struct => "The struct ",
            What::Enum => "The enum ",
            What::Trait => "The trait ",
            What::Method | What::TraitMethod | What::Static | What::Alias | What::Export | What::Impl => "",
        };
        let call = if matches!(self.what, What::Method | What::TraitMethod) { "()" } else { "" };
        format!("{word}`{}{call}`", self.path)
    }

    /// What follows when it is new.
    pub fn shown(&self) -> String {
        match self.what {
            What::TraitMethod if self.demanding => ", and has to be implemented".to_owned(),
            _ => String::new(),
        }
    }

    pub fn effect(&self, kind: Fate, semver: Semver, text: String) -> Effect {
        let item = match self.what {
            what if what.is_item() => self.path.as_str(),
            What::Impl => self.path.split(": ").next().unwrap_or_default(),
            _ => self.path.rsplit_once("::").map_or(self.path.as_str(), |(item, _)| item),
        };
        Effect { path: self.path.clone(), semver, text, argument: None, item: item.to_owned(), kind }
    }
}

/// All public items of the files below `src/`.
pub(super) fn read(files: &BTreeMap<String, String>) -> Result<BTreeMap<(String, What), Entry>, String> {
    let mut reader = Reader { modules: BTreeMap::new(), public: BTreeMap::new(), exports: BTreeMap::new(), out: BTreeMap::new() };
    for (path, text) in files {
        let name = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let file = syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
        reader.modules.insert(name.to_owned(), file.items);
    }
    let modules = std::mem::take(&mut reader.modules);
    for name in modules.keys().filter(|name| !name.contains('/')) {
        reader.put(Entry::new(name.clone(), What::Module, String::new()));
        reader.module(&modules, name, name, None);
    }
    for (name, items) in &modules {
        for item in items {
            match item {
                Item::Impl(block) => reader.implementation(name, block),
                Item::Macro(call) => reader.implemented(name, call),
                _ => {}
            }
        }
    }
    Ok(reader.out)
}

struct Reader {
    modules: BTreeMap<String, Vec<Item>>,
    /// Public path by module, for modules that have one.
    public: BTreeMap<String, String>,
    /// Public path by module and name.
    exports: BTreeMap<(String, String), String>,
    out: BTreeMap<(String, What), Entry>,
}

impl Reader {
    fn put(&mut self, entry: Entry) {
        self.out.insert((entry.path.clone(), entry.what), entry);
    }

    /// The public items of a module as they are seen at `at`; only the one called `only` if there is such a wish.
    fn module(&mut self, modules: &BTreeMap<String, Vec<Item>>, name: &str, at: &str, only: Option<&str>) {
        let Some(items) = modules.get(name) else { return };
        if only.is_none() {
            self.public.entry(name.to_owned()).or_insert_with(|| at.to_owned());
        }
        // Public modules first, so that what they hold is known when it is exported a second time.
        for item in items {
            if let Item::Mod(module) = item
                && is_public(&module.vis)
                && only.is_none()
            {
                let path = format!("{at}::{}", module.ident);
                self.put(Entry::new(path.clone(), What::Module, String::new()));
                self.module(modules, &format!("{name}/{}", module.ident), &path, None);
            }
        }
        for item in items {
            match item {
                Item::Use(import) if is_public(&import.vis) && only.is_none() => {
                    let mut leaves = Vec::new();
                    flatten(&import.tree, &mut Vec::new(), &mut leaves);
                    leaves.into_iter().for_each(|leaf| self.export(modules, name, at, &leaf));
                }
                item => self.item(name, at, item, only),
            }
        }
    }

    fn export(&mut self, modules: &BTreeMap<String, Vec<Item>>, name: &str, at: &str, leaf: &[String]) {
        let Some((last, way)) = leaf.split_last() else { return };
        let own = match way.split_first() {
            Some((first, rest)) if first == "self" => Some(format!("{name}/{}", rest.join("/"))),
            _ => None,
        };
        match own {
            Some(target) if modules.contains_key(&target) => {
                if let Some(known) = self.exports.get(&(target.clone(), last.clone())) {
                    let entry = Entry::new(format!("{at}::{last}"), What::Export, known.clone());
                    return self.put(entry);
                }
                self.module(modules, &target, at, (last != "*").then_some(last.as_str()));
            }
            _ => self.put(Entry::new(format!("{at}::{last}"), What::Export, leaf.join("::"))),
        }
    }

    fn item(&mut self, module: &str, at: &str, item: &Item, only: Option<&str>) {
        let (vis, ident) = match item {
            Item::Struct(it) => (&it.vis, &it.ident),
            Item::Enum(it) => (&it.vis, &it.ident),
            Item::Trait(it) => (&it.vis, &it.ident),
            Item::Type(it) => (&it.vis, &it.ident),
            Item::Static(it) => (&it.vis, &it.ident),
            Item::Const(it) => (&it.vis, &it.ident),
            _ => return,
        };
        let name = ident.to_string();
        if !is_public(vis) || only.is_some_and(|only| only != name) {
            return;
        }
        let path = format!("{at}::{name}");
        self.exports.insert((module.to_owned(), name), path.clone());
        match item {
            Item::Struct(it) => {
                self.put(Entry::new(path.clone(), What::Struct, tokens(&it.generics)));
                self.derives(&path, &it.attrs);
                let open = is_open(&it.attrs);
                for field in it.fields.iter().filter(|field| is_public(&field.vis)) {
                    let Some(name) = &field.ident else { continue };
                    let entry = Entry::new(format!("{path}::{name}"), What::Field, tokens(&field.ty));
                    self.put(Entry { demanding: !open, ..entry });
                }
            }
            Item::Enum(it) => {
                self.put(Entry::new(path.clone(), What::Enum, tokens(&it.generics)));
                self.derives(&path, &it.attrs);
                let open = is_open(&it.attrs);
                for variant in &it.variants {
                    let text = format!("{}{}", variant.ident, tokens(&variant.fields));
                    let entry = Entry::new(format!("{path}::{}", variant.ident), What::Variant, text);
                    self.put(Entry { demanding: !open, ..entry });
                }
            }
            Item::Trait(it) => {
                self.put(Entry::new(path.clone(), What::Trait, tokens(&it.supertraits)));
                for method in &it.items {
                    let TraitItem::Fn(method) = method else { continue };
                    let entry =
                        Entry::function(format!("{path}::{}", method.sig.ident), What::TraitMethod, &method.sig, String::new());
                    self.put(Entry { demanding: method.default.is_none(), ..entry });
                }
            }
            Item::Type(it) => self.put(Entry::new(path, What::Alias, tokens(&it.ty))),
            Item::Static(it) => self.put(Entry::new(path, What::Static, tokens(&it.ty))),
            Item::Const(it) => self.put(Entry::new(path, What::Static, tokens(&it.ty))),
            _ => {}
        }
    }

    fn derives(&mut self, path: &str, attrs: &[Attribute]) {
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let list = attr.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
            for name in list.split(',') {
                self.put(Entry::new(format!("{path}: {}", name.trim()), What::Impl, String::new()));
            }
        }
    }

    /// `object!(Name: Default)`: what a macro implements and not every type has.
    fn implemented(&mut self, module: &str, call: &syn::ItemMacro) {
        let text = tokens(&call.mac.tokens);
        let Some((name, implemented)) = text.split_once(':') else { return };
        if let Some(path) = self.exports.get(&(module.to_owned(), name.trim().to_owned())).cloned() {
            self.put(Entry::new(format!("{path}: {}", implemented.trim()), What::Impl, String::new()));
        }
    }

    fn implementation(&mut self, module: &str, block: &syn::ItemImpl) {
        let Some(base) = self.subject(module, &block.self_ty) else { return };
        if let Some((name, _)) = &block.trait_ {
            // Conversions are what people call; the rest is how the runtime reads a type.
            if name.segments.last().is_some_and(|last| last.ident == "From") {
                self.put(Entry::new(format!("{base}: {}", tokens(name)), What::Impl, String::new()));
            }
            return;
        }
        let bounds: Vec<String> =
            block.generics.type_params().filter(|param| !param.bounds.is_empty()).map(|param| tokens(&param)).collect();
        for item in &block.items {
            if let ImplItem::Fn(method) = item
                && is_public(&method.vis)
            {
                let path = format!("{base}::{}", method.sig.ident);
                self.put(Entry::function(path, What::Method, &method.sig, bounds.join(", ")));
            }
        }
    }

    /// The public path of the type that an `impl` is for; a call of the runtime is told apart by its input.
    fn subject(&self, module: &str, ty: &Type) -> Option<String> {
        let Type::Path(path) = ty else { return None };
        let last = path.path.segments.last()?;
        let name = last.ident.to_string();
        let mut home = module.to_owned();
        for _ in path.path.segments.iter().filter(|segment| segment.ident == "super") {
            home = home.rsplit_once('/')?.0.to_owned();
        }
        if let Some(known) = self.exports.get(&(home.clone(), name.clone())) {
            return Some(known.clone());
        }
        let first = match &last.arguments {
            syn::PathArguments::AngleBracketed(list) => list.args.iter().find_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(tokens(ty)),
                _ => None,
            }),
            _ => None,
        };
        let generics = first.map(|first| format!("<{first}>")).unwrap_or_default();
        Some(format!("{}::{name}{generics}", self.nearest(&home)))
    }

    /// The public path of a module, or of what contains it.
    fn nearest(&self, module: &str) -> String {
        let mut module = module;
        loop {
            if let Some(path) = self.public.get(module) {
                return path.clone();
            }
            match module.rsplit_once('/') {
                Some((parent, _)) => module = parent,
                None => return module.to_owned(),
            }
        }
    }
}

fn tokens(part: &impl ToTokens) -> String {
    tidy(&part.to_token_stream().to_string())
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_open(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("non_exhaustive"))
}

/// Every path of a `use`, `*` for a glob.
fn flatten(tree: &UseTree, way: &mut Vec<String>, out: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            way.push(path.ident.to_string());
            flatten(&path.tree, way, out);
            way.pop();
        }
        UseTree::Name(name) => out.push(way.iter().cloned().chain([name.ident.to_string()]).collect()),
        UseTree::Rename(name) => out.push(way.iter().cloned().chain([name.rename.to_string()]).collect()),
        UseTree::Glob(_) => out.push(way.iter().cloned().chain(["*".to_owned()]).collect()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, way, out)),
    }
}
