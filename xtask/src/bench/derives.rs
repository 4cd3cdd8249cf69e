//! The types to compare with: the same structs as a person would write them, with serde's derives
//! or with no impl at all.
//!
//! As in usual practice: typed points in time through chrono, an optional field for each property,
//! enums with `#[serde(other)]` for values to come. What derives cannot do cheaply is left out in
//! their favour: unknown properties are dropped, and so is the text of unknown enum values.

use std::collections::BTreeMap;
use std::fmt::Write;

use generator::ir::{
    Enum, EnumRepr, Model, Scalar, Struct, TypeDef, TypeKind, TypeRef, UnionVariant,
};

/// Whether the types get impls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Impls {
    /// None at all.
    Bare,
    /// The usual derives of std and of serde.
    Derives,
}

/// The source files of a crate with the types at `places`: the file's name in `src`, and its text.
pub fn files(model: &Model, places: &[usize], impls: Impls) -> BTreeMap<String, String> {
    let idents: BTreeMap<&str, &str> = model
        .types
        .iter()
        .map(|ty| (ty.wire_name.as_str(), ty.ident.as_str()))
        .collect();
    let mut files = BTreeMap::new();
    let mut lib = "#![allow(warnings)]\n".to_owned();
    for ty in places.iter().map(|place| &model.types[*place]) {
        let printer = Printer {
            idents: &idents,
            owner: ty,
            impls,
        };
        let mut text = String::new();
        printer.item(ty, &mut text);
        ty.inline
            .iter()
            .for_each(|inline| printer.item(inline, &mut text));
        let _ = writeln!(lib, "pub mod {0};\npub use {0}::{1};", ty.module, ty.ident);
        let stem = ty.module.trim_start_matches("r#");
        files.insert(format!("{stem}.rs"), text);
    }
    files.insert("lib.rs".to_owned(), lib);
    files
}

struct Printer<'a> {
    idents: &'a BTreeMap<&'a str, &'a str>,
    owner: &'a TypeDef,
    impls: Impls,
}

impl Printer<'_> {
    fn item(&self, ty: &TypeDef, out: &mut String) {
        match &ty.kind {
            TypeKind::Struct(shape) => self.object(&ty.ident, shape, out),
            TypeKind::Enum(values) => self.values(&ty.ident, values, out),
            TypeKind::Alias(target) => {
                let _ = writeln!(out, "pub type {} = {};", ty.ident, self.element(target));
            }
            TypeKind::Any => self.json(&ty.ident, out),
            TypeKind::Union(union) if union.discriminator.is_none() => {
                self.untagged(&ty.ident, &union.variants, out)
            }
            // A derive wants a tag in each variant's place alone; people keep the value then.
            TypeKind::Union(_) => self.json(&ty.ident, out),
        }
    }

    fn is_bare(&self) -> bool {
        self.impls == Impls::Bare
    }

    fn derive(&self, traits: &str, out: &mut String) {
        if !self.is_bare() {
            let _ = writeln!(
                out,
                "#[derive({traits}, ::serde::Serialize, ::serde::Deserialize)]"
            );
        }
    }

    fn json(&self, ident: &str, out: &mut String) {
        self.derive("Clone, Debug, Default, PartialEq", out);
        let _ = writeln!(out, "pub struct {ident}(pub ::serde_json::Value);");
    }

    fn untagged(&self, ident: &str, variants: &[UnionVariant], out: &mut String) {
        self.derive("Clone, Debug, PartialEq", out);
        if !self.is_bare() {
            out.push_str("#[serde(untagged)]\n");
        }
        let _ = writeln!(out, "pub enum {ident} {{");
        for (number, variant) in variants.iter().enumerate() {
            let ty = self.element(&variant.ty);
            let _ = writeln!(out, "    V{number}(::std::boxed::Box<{ty}>),");
        }
        out.push_str("    Other(::serde_json::Value),\n}\n");
    }

    fn object(&self, ident: &str, shape: &Struct, out: &mut String) {
        self.derive("Clone, Debug, Default, PartialEq", out);
        let _ = writeln!(out, "pub struct {ident} {{");
        for field in &shape.fields {
            if !self.is_bare() {
                let _ = writeln!(
                    out,
                    "    #[serde(rename = {:?}, default, skip_serializing_if = \"::std::option::Option::is_none\")]",
                    field.wire_name
                );
            }
            let ty = match &field.ty {
                ty @ TypeRef::Schema(_) => format!("::std::boxed::Box<{}>", self.element(ty)),
                ty => self.element(ty),
            };
            let _ = writeln!(out, "    pub {}: ::std::option::Option<{ty}>,", field.ident);
        }
        out.push_str("}\n");
    }

    fn values(&self, ident: &str, values: &Enum, out: &mut String) {
        if values.repr == EnumRepr::Number {
            let _ = writeln!(out, "pub type {ident} = f64;");
            return;
        }
        self.derive("Clone, Copy, Debug, PartialEq, Eq", out);
        let _ = writeln!(out, "pub enum {ident} {{");
        for variant in &values.variants {
            if !self.is_bare() {
                let _ = writeln!(out, "    #[serde(rename = {:?})]", variant.wire_name);
            }
            let _ = writeln!(out, "    {},", variant.ident);
        }
        let mut unknown = "Unknown".to_owned();
        while values
            .variants
            .iter()
            .any(|variant| variant.ident == unknown)
        {
            unknown.push_str("Value");
        }
        if !self.is_bare() {
            out.push_str("    #[serde(other)]\n");
        }
        let _ = writeln!(out, "    {unknown},\n}}");
    }

    /// A type where it needs no box of its own.
    fn element(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::String => "::std::string::String",
                Scalar::Bool => "bool",
                Scalar::Int32 => "i32",
                Scalar::Int64 => "i64",
                Scalar::UInt64 => "u64",
                Scalar::Float64 => "f64",
                Scalar::DateTime => "::chrono::DateTime<::chrono::Utc>",
                Scalar::Date => "::chrono::NaiveDate",
                Scalar::LocalDateTime => "::chrono::NaiveDateTime",
            }
            .to_owned(),
            TypeRef::Any => "::serde_json::Value".to_owned(),
            TypeRef::Schema(name) => match self.idents.get(name.as_str()) {
                Some(ident) => format!("crate::{ident}"),
                None => "::serde_json::Value".to_owned(),
            },
            TypeRef::Inline(index) => self.owner.inline[*index].ident.clone(),
            TypeRef::List(inner) => format!("::std::vec::Vec<{}>", self.element(inner)),
            TypeRef::Map(inner) => format!(
                "::std::collections::BTreeMap<::std::string::String, {}>",
                self.element(inner)
            ),
            TypeRef::Nullable(inner) => {
                format!("::std::option::Option<{}>", self.element(inner))
            }
        }
    }
}
