//! Names that a person has decided on: the `renames` file.
//!
//! ```toml
//! [types]
//! "simple-user" = "User"
//!
//! [modules]
//! "DIDPool" = "did_pool"
//!
//! [fields]
//! "Call.self" = "own_uri"
//!
//! [variants]
//! "Call.state.ALERTING" = "Ringing"
//!
//! [topics]
//! "v2.users.{id}.presence" = "presence_of_user"
//!
//! [operations]
//! "getUser" = "ReadUser"
//!
//! [parameters]
//! "getUser.expand" = "with_more"
//! ```
//!
//! The key of a field is the schema and the property, joined by a full stop; the key of a variant is
//! the schema, the property that the enum stands at, and the value. A topic's name is that of the function which builds
//! it, from which the variant of its events follows; that has the pattern as its key among the variants. An entry pins a name just as well
//! as it changes one: write down the name that the generator chose.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ident::{argument_ident, field_spelling, module_name};

/// What a rename is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RenameKind {
    /// The type of a schema, or of an inline schema (`Schema.property`).
    Type,
    /// The module of a schema.
    Module,
    /// The field of a property.
    Field,
    /// The variant of an enum value.
    Variant,
    /// The function that builds the name of a notification topic.
    Topic,
    /// The type of an operation.
    Operation,
    /// The argument or setter of an operation's parameter.
    Parameter,
}

/// One entry of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// Which table it stands in.
    pub kind: RenameKind,
    /// Its key, in wire names.
    pub key: String,
}

/// The names that a person has decided on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Renames {
    types: BTreeMap<String, String>,
    modules: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    variants: BTreeMap<String, String>,
    topics: BTreeMap<String, String>,
    operations: BTreeMap<String, String>,
    parameters: BTreeMap<String, String>,
}

impl Renames {
    /// Reads the file's text.
    ///
    /// # Errors
    /// The text is no TOML, has a table or a value that does not belong, or a name that is no Rust
    /// identifier; the message names the place.
    pub fn parse(text: &str) -> Result<Self, String> {
        let renames: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for (rename, ident) in renames.entries() {
            let is_ident = |ident: &str| syn::parse_str::<syn::Ident>(ident).is_ok();
            let fits = match rename.kind {
                // in lower case it could be a primitive type or a module
                RenameKind::Type | RenameKind::Operation => {
                    ident.starts_with(|c: char| c.is_ascii_uppercase()) && is_ident(ident)
                }
                RenameKind::Module => {
                    ident
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
                        && is_ident(ident)
                        && module_name(ident) == ident
                }
                // a keyword is written raw
                RenameKind::Field => is_ident(&field_spelling(ident)) && ident != "extra",
                RenameKind::Topic => is_ident(&field_spelling(ident)),
                RenameKind::Parameter => {
                    is_ident(&field_spelling(ident))
                        && argument_ident(ident) == field_spelling(ident)
                }
                RenameKind::Variant => is_ident(ident),
            };
            if !fits {
                return Err(format!(
                    "`{}` cannot be called `{ident}`: not a name Rust takes there",
                    rename.key
                ));
            }
        }
        Ok(renames)
    }

    /// The name decided for `key`, if one is.
    pub fn get(&self, kind: RenameKind, key: &str) -> Option<&str> {
        self.table(kind).get(key).map(String::as_str)
    }

    /// Every entry with its name, in the order of the tables.
    pub fn entries(&self) -> impl Iterator<Item = (Rename, &str)> {
        use RenameKind::{Field, Module, Operation, Parameter, Topic, Type, Variant};
        [Type, Module, Field, Variant, Topic, Operation, Parameter]
            .into_iter()
            .flat_map(move |kind| {
                self.table(kind).iter().map(move |(key, ident)| {
                    (
                        Rename {
                            kind,
                            key: key.clone(),
                        },
                        ident.as_str(),
                    )
                })
            })
    }

    fn table(&self, kind: RenameKind) -> &BTreeMap<String, String> {
        match kind {
            RenameKind::Type => &self.types,
            RenameKind::Module => &self.modules,
            RenameKind::Field => &self.fields,
            RenameKind::Variant => &self.variants,
            RenameKind::Topic => &self.topics,
            RenameKind::Operation => &self.operations,
            RenameKind::Parameter => &self.parameters,
        }
    }
}
