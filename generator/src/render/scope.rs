//! What names mean in one generated file: short ones wherever they are not taken, with the imports that they need.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::code::{Code, ident};
use crate::ir::{Model, Scalar, TypeDef, TypeKind, TypePrinter, TypeRef};

/// Names that the generated files use besides those of schemas: by the short name, the module. What is in the prelude
/// needs no import. A schema of such a name keeps its full path in the files of others, so that nobody has to look at the
/// imports to know what a name means.
const KNOWN: &[(&str, &str, bool)] = &[
    ("AsRef", "::std::convert", true),
    ("BTreeMap", "::std::collections", false),
    ("Box", "::std::boxed", true),
    ("Clone", "::std::clone", true),
    ("Date", "crate::runtime", false),
    ("DateTime", "crate::runtime", false),
    ("Error", "crate::runtime", false),
    ("Extra", "crate::runtime", false),
    ("Into", "::std::convert", true),
    ("LocalDateTime", "crate::runtime", false),
    ("Open", "crate::runtime", false),
    ("Option", "::std::option", true),
    ("Result", "::std::result", true),
    ("String", "::std::string", true),
    ("Vec", "::std::vec", true),
    ("bool", "::std::primitive", true),
    ("f64", "::std::primitive", true),
    ("i32", "::std::primitive", true),
    ("i64", "::std::primitive", true),
    ("u64", "::std::primitive", true),
];

/// Further names of the prelude, which no import may hide.
const PRELUDE: &[&str] = &[
    "AsMut",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sized",
    "Some",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
];

/// Where all root types are, by wire name.
pub(super) struct Names<'a> {
    roots: BTreeMap<&'a str, Root<'a>>,
    /// By the wire name of a type: the indexes of those in its module, sorted by name.
    owned: BTreeMap<&'a str, Vec<usize>>,
}

/// Where a root type is: at the root of the crate, or in its owner's module.
struct Root<'a> {
    module: Option<&'a str>,
    ident: &'a str,
}

impl<'a> Names<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut owned: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, ty) in model.types.iter().enumerate() {
            if let Some(owner) = model.owners.get(&ty.wire_name) {
                owned.entry(owner).or_default().push(index);
            }
        }
        for indexes in owned.values_mut() {
            indexes.sort_by_key(|index| &model.types[*index].wire_name);
        }
        let at_root = |ty: &'a TypeDef| {
            let root = Root {
                module: None,
                ident: ty.ident.as_str(),
            };
            (ty.wire_name.as_str(), root)
        };
        let mut roots: BTreeMap<&str, Root<'_>> = model.types.iter().map(at_root).collect();
        for ty in &model.types {
            for index in owned.get(ty.wire_name.as_str()).into_iter().flatten() {
                let item = &model.types[*index];
                let root = Root {
                    module: Some(&ty.module),
                    ident: &item.ident,
                };
                roots.insert(&item.wire_name, root);
            }
        }
        Self { roots, owned }
    }

    /// The path of a schema's type below the crate.
    pub(super) fn below_crate(&self, schema: &str) -> TokenStream {
        let Some(root) = self.roots.get(schema) else {
            return TokenStream::new();
        };
        let name = ident(root.ident);
        match root.module {
            None => quote!(#name),
            Some(module) => {
                let module = ident(module);
                quote!(#module::#name)
            }
        }
    }

    /// The indexes of the types in the module of a schema's type.
    pub(super) fn owned(&self, schema: &str) -> &[usize] {
        self.owned.get(schema).map_or(&[], Vec::as_slice)
    }
}

/// What names mean in one file.
pub(super) struct Scope<'a> {
    names: &'a Names<'a>,
    /// The module of the file and the schema that it is of; none for a file of operations.
    module: Option<&'a str>,
    root: Option<&'a str>,
    /// The names of its own items.
    own: BTreeSet<String>,
    /// By module: the names that are used by their short form.
    imports: RefCell<BTreeMap<&'static str, BTreeSet<String>>>,
}

impl<'a> Scope<'a> {
    /// The scope of the file of a root type, and of those that it owns.
    pub(super) fn new(
        names: &'a Names<'a>,
        root: &'a TypeDef,
        owned: impl Iterator<Item = &'a TypeDef>,
    ) -> Self {
        let mut own = BTreeSet::new();
        for ty in std::iter::once(root).chain(owned) {
            for item in std::iter::once(ty).chain(&ty.inline) {
                own.insert(item.ident.clone());
                match &item.kind {
                    TypeKind::Enum(_) if std::ptr::eq(item, ty) => {
                        own.insert(crate::names::value_ident(&item.ident));
                    }
                    TypeKind::Union(union) if union.base.is_some() => {
                        own.insert(crate::names::base_ident(&item.ident));
                    }
                    _ => {}
                }
            }
        }
        Self {
            names,
            module: Some(&root.module),
            root: Some(&root.wire_name),
            own,
            imports: RefCell::default(),
        }
    }

    /// The scope of a file of operations with the given names.
    pub(super) fn of_operations(names: &'a Names<'a>, own: BTreeSet<String>) -> Self {
        Self {
            names,
            module: None,
            root: None,
            own,
            imports: RefCell::default(),
        }
    }

    /// What is to be imported for the names that were asked for.
    pub(super) fn imports(&self) -> Vec<Code> {
        let imports = self.imports.borrow();
        let import = |(module, names): (&&str, &BTreeSet<String>)| {
            let module: TokenStream = module.trim_start_matches("::").parse().unwrap_or_default();
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [name] => Code::from(quote!(#module::#name)),
                names => Code::from(quote!(#module::{#(#names),*})),
            }
        };
        imports.iter().map(import).collect()
    }

    fn import(&self, module: &'static str, name: &str) {
        let mut imports = self.imports.borrow_mut();
        imports.entry(module).or_default().insert(name.to_owned());
    }

    /// One of the names that are no schema's.
    pub(super) fn known(&self, name: &str) -> TokenStream {
        let (_, module, in_prelude) = KNOWN
            .iter()
            .find(|known| known.0 == name)
            .unwrap_or(&("", "", true));
        let short = ident(name);
        if self.own.contains(name) {
            let module: TokenStream = module.parse().unwrap_or_default();
            return quote!(#module::#short);
        }
        if !in_prelude {
            self.import(module, name);
        }
        quote!(#short)
    }

    /// The type of a schema.
    fn schema(&self, schema: &str) -> TokenStream {
        let path = self.names.below_crate(schema);
        let Some(root) = self.names.roots.get(schema) else {
            return quote!(crate::#path);
        };
        let is_own = match root.module {
            None => self.root == Some(schema),
            Some(module) => self.module == Some(module),
        };
        let is_taken = || {
            root.module.is_some()
                || self.own.contains(root.ident)
                || PRELUDE.contains(&root.ident)
                || KNOWN.iter().any(|known| known.0 == root.ident)
        };
        if !is_own && is_taken() {
            return quote!(crate::#path);
        }
        if !is_own {
            self.import("crate", root.ident);
        }
        let name = ident(root.ident);
        quote!(#name)
    }

    /// A type where it needs no box.
    pub(super) fn ty(&self, ty: &TypeRef, owner: &TypeDef) -> TokenStream {
        ty.print(owner, self)
    }

    /// A type that is of no schema and contains no inline one, where it needs no box.
    pub(super) fn unowned(&self, ty: &TypeRef) -> TokenStream {
        ty.print_unowned(self)
    }

    /// A type as the value of a property.
    pub(super) fn field(&self, ty: &TypeRef, owner: &TypeDef) -> TokenStream {
        ty.print_field(owner, self)
    }

    /// `Box<T>`.
    pub(super) fn boxed(&self, ty: &TokenStream) -> TokenStream {
        let name = self.known("Box");
        quote!(#name<#ty>)
    }

    /// `Option<T>`.
    pub(super) fn optional(&self, ty: &TokenStream) -> TokenStream {
        let name = self.known("Option");
        quote!(#name<#ty>)
    }

    /// `Result<T, Error>`.
    pub(super) fn result(&self, ty: &TokenStream) -> TokenStream {
        let (name, error) = (self.known("Result"), self.known("Error"));
        quote!(#name<#ty, #error>)
    }
}

impl TypePrinter for Scope<'_> {
    type Text = TokenStream;

    fn scalar(&self, scalar: Scalar) -> TokenStream {
        self.known(scalar.name())
    }

    fn any(&self) -> TokenStream {
        quote!(serde_json::Value)
    }

    fn schema(&self, name: &str) -> TokenStream {
        self.schema(name)
    }

    fn inline(&self, inline: &TypeDef, _: &TypeDef) -> TokenStream {
        let name = ident(&inline.ident);
        match inline.kind {
            TypeKind::Enum(_) => {
                let open = self.known("Open");
                quote!(#open<#name>)
            }
            _ => quote!(#name),
        }
    }

    fn list(&self, element: TokenStream) -> TokenStream {
        let list = self.known("Vec");
        quote!(#list<#element>)
    }

    fn map(&self, value: TokenStream) -> TokenStream {
        let (map, key) = (self.known("BTreeMap"), self.known("String"));
        quote!(#map<#key, #value>)
    }

    fn nullable(&self, element: TokenStream) -> TokenStream {
        self.optional(&element)
    }

    fn boxed(&self, value: TokenStream) -> TokenStream {
        self.boxed(&value)
    }
}
