//! A document of a model, made from its type alone, so that every run measures the same.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Context;
use generator::ir::{Enum, EnumRepr, Model, Scalar, Struct, TypeDef, TypeKind, TypeRef};

/// How deep models stand in each other with all their properties; deeper ones are empty.
const DEPTH: usize = 5;

/// A full document of the type with this name: every property set, three elements in the lists of
/// models at the root, two in all others.
///
/// # Errors
/// There is no such type.
pub fn full(model: &Model, name: &str) -> anyhow::Result<String> {
    let types: BTreeMap<&str, &TypeDef> = model
        .types
        .iter()
        .map(|ty| (ty.wire_name.as_str(), ty))
        .collect();
    let root = types
        .get(name)
        .with_context(|| format!("the document has no schema {name}"))?;
    let mut writer = Writer {
        types: &types,
        out: String::new(),
        seed: 0,
    };
    writer.item(root, root, 0);
    Ok(writer.out)
}

struct Writer<'a> {
    types: &'a BTreeMap<&'a str, &'a TypeDef>,
    out: String,
    /// Counts values, so that no two of them are alike.
    seed: usize,
}

impl Writer<'_> {
    fn item(&mut self, ty: &TypeDef, owner: &TypeDef, depth: usize) {
        match &ty.kind {
            TypeKind::Struct(shape) => self.object(shape, owner, depth),
            TypeKind::Enum(values) => self.variant(values),
            TypeKind::Alias(target) => self.value(target, owner, depth),
            TypeKind::Any | TypeKind::Union(_) => self.out.push_str(r#"{"any":["value",1]}"#),
        }
    }

    fn object(&mut self, shape: &Struct, owner: &TypeDef, depth: usize) {
        self.out.push('{');
        if depth < DEPTH {
            for (index, field) in shape.fields.iter().enumerate() {
                let comma = if index == 0 { "" } else { "," };
                let _ = write!(self.out, "{comma}{}:", text(&field.wire_name));
                self.value(&field.ty, owner, depth);
            }
        }
        self.out.push('}');
    }

    fn variant(&mut self, values: &Enum) {
        self.seed += 1;
        match values
            .variants
            .get(self.seed % values.variants.len().max(1))
        {
            Some(value) if values.repr == EnumRepr::String => {
                self.out.push_str(&text(&value.wire_name))
            }
            Some(value) => self.out.push_str(&value.wire_name),
            None => self.out.push_str("null"),
        }
    }

    fn value(&mut self, ty: &TypeRef, owner: &TypeDef, depth: usize) {
        self.seed += 1;
        let seed = self.seed;
        match ty {
            TypeRef::Scalar(scalar) => {
                let text = match scalar {
                    Scalar::String => format!("\"{seed:08x}-42f1-4d1a-9b7e-0a1b2c3d4e5f\""),
                    Scalar::Bool => seed.is_multiple_of(2).to_string(),
                    Scalar::Int32 => (seed * 7919 % 1_000_000).to_string(),
                    Scalar::Int64 | Scalar::UInt64 => (1_769_860_800_000 + seed).to_string(),
                    Scalar::Float64 => format!("{}.25", seed % 1000),
                    Scalar::DateTime => {
                        format!("\"2026-01-31T12:{:02}:{:02}.250Z\"", seed % 60, seed % 59)
                    }
                    Scalar::Date => format!("\"2026-01-{:02}\"", seed % 28 + 1),
                    Scalar::LocalDateTime => format!("\"2026-01-31T12:{:02}:00\"", seed % 60),
                };
                self.out.push_str(&text);
            }
            TypeRef::Any => self.out.push_str(r#"{"any":["value",1]}"#),
            TypeRef::Schema(name) => match self.types.get(name.as_str()) {
                Some(ty) => self.item(ty, ty, depth + 1),
                None => self.out.push_str("{}"),
            },
            TypeRef::Inline(index) => self.item(&owner.inline[*index], owner, depth + 1),
            TypeRef::List(inner) => {
                let count = match **inner {
                    TypeRef::Schema(_) if depth == 0 => 3,
                    _ => 2,
                };
                self.out.push('[');
                for index in 0..count {
                    self.out.push_str(if index == 0 { "" } else { "," });
                    self.value(inner, owner, depth);
                }
                self.out.push(']');
            }
            TypeRef::Map(inner) => {
                self.out.push('{');
                for index in 0..2 {
                    let comma = if index == 0 { "" } else { "," };
                    let _ = write!(self.out, "{comma}\"attribute{index}\":");
                    self.value(inner, owner, depth);
                }
                self.out.push('}');
            }
            TypeRef::Nullable(inner) => self.value(inner, owner, depth),
        }
    }
}

fn text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
