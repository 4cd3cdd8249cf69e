//! Properties whose values `Debug` leaves out: the `secrets` file.
//!
//! ```toml
//! properties = [
//!     "password",
//!     "Trunk.pin",
//! ]
//! ```
//!
//! An entry is a property's name in JSON, which marks it in every schema, or the schema and the property, joined by a
//! full stop. Properties of format `password` are secret without being listed.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::diagnostics::{Diagnostic, Severity};
use crate::ir::{Model, TypeDef, TypeKind};

/// The list of secret properties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Secrets {
    properties: BTreeSet<String>,
}

impl Secrets {
    /// Reads the file's text.
    ///
    /// # Errors
    /// The text is no TOML, or has a table or a value that does not belong; the message names the place.
    pub fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Marks the properties, and reports entries that match none.
    pub fn mark(&self, model: &mut Model) -> Vec<Diagnostic> {
        let mut unused: BTreeSet<&str> = self.properties.iter().map(String::as_str).collect();
        for ty in &mut model.types {
            let owner = ty.wire_name.clone();
            self.mark_type(ty, &owner, &mut unused);
            for inline in &mut ty.inline {
                let owner = format!("{owner}.{}", inline.wire_name);
                self.mark_type(inline, &owner, &mut unused);
            }
        }
        unused
            .into_iter()
            .map(|entry| {
                Diagnostic::new(
                    Severity::Error,
                    "secret-without-property",
                    "",
                    format!("the list of secrets names `{entry}`, but no schema has such a property; correct or remove the entry"),
                )
            })
            .collect()
    }

    fn mark_type<'a>(&'a self, ty: &mut TypeDef, owner: &str, unused: &mut BTreeSet<&'a str>) {
        let shape = match &mut ty.kind {
            TypeKind::Struct(shape) => shape,
            TypeKind::Union(union) => match &mut union.base {
                Some(base) => base,
                None => return,
            },
            _ => return,
        };
        for field in &mut shape.fields {
            for entry in [&field.wire_name, &format!("{owner}.{}", field.wire_name)] {
                if let Some(entry) = self.properties.get(entry) {
                    field.secret = true;
                    unused.remove(entry.as_str());
                }
            }
        }
    }
}
