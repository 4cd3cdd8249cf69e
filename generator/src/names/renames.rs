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
//! Where the document no longer has what an entry is about, it is marked with the version that has lost it:
//! `"simple-user" = { name = "User", gone = "224.1.0" }`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::ident::{argument_ident, field_spelling, module_name};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::lists::{Entry, Written, toml_error};

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renames {
    tables: BTreeMap<RenameKind, BTreeMap<String, Entry>>,
    /// The file that they are in; empty where there is none.
    file: String,
}

/// The file as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    types: Table,
    modules: Table,
    fields: Table,
    variants: Table,
    topics: Table,
    operations: Table,
    parameters: Table,
}

type Table = BTreeMap<String, Spanned<Written>>;

impl Renames {
    /// Reads the text of the file `name`.
    ///
    /// # Errors
    /// The text is no TOML, has a table or a value that does not belong, or a name that is no Rust
    /// identifier; the message names the place.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| toml_error(&error))?;
        let tables = [
            (RenameKind::Type, file.types),
            (RenameKind::Module, file.modules),
            (RenameKind::Field, file.fields),
            (RenameKind::Variant, file.variants),
            (RenameKind::Topic, file.topics),
            (RenameKind::Operation, file.operations),
            (RenameKind::Parameter, file.parameters),
        ];
        let entries = |table: Table| {
            let entries = table.into_iter();
            entries
                .map(|(key, written)| (key, Entry::new(written, text)))
                .collect()
        };
        let renames = Self {
            tables: tables.map(|(kind, table)| (kind, entries(table))).into(),
            file: name.to_owned(),
        };
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
                let (line, column) = renames.position(&rename).unwrap_or((1, 1));
                return Err(format!(
                    "line {line}, column {column}: `{}` cannot be renamed to `{ident}`, which is not a valid Rust name there",
                    rename.key
                ));
            }
        }
        Ok(renames)
    }

    /// The name decided for `key`, if one is.
    pub fn get(&self, kind: RenameKind, key: &str) -> Option<&str> {
        let entry = self.tables.get(&kind)?.get(key)?;
        Some(entry.name.as_str())
    }

    /// Every entry with its name, in the order of the tables.
    pub fn entries(&self) -> impl Iterator<Item = (Rename, &str)> {
        self.tables.iter().flat_map(|(kind, table)| {
            table.iter().map(|(key, entry)| {
                let rename = Rename {
                    kind: *kind,
                    key: key.clone(),
                };
                (rename, entry.name.as_str())
            })
        })
    }

    /// Whether there is any entry of a kind.
    pub(super) fn has(&self, kind: RenameKind) -> bool {
        self.tables
            .get(&kind)
            .is_some_and(|table| !table.is_empty())
    }

    /// Whether an entry is marked as gone from the document.
    pub(super) fn is_gone(&self, rename: &Rename) -> bool {
        self.entry(rename).is_some_and(|entry| entry.gone.is_some())
    }

    fn position(&self, rename: &Rename) -> Option<(usize, usize)> {
        Some(self.entry(rename)?.position)
    }

    fn entry(&self, rename: &Rename) -> Option<&Entry> {
        self.tables.get(&rename.kind)?.get(&rename.key)
    }

    /// An error at the line of an entry.
    pub(super) fn error(&self, rename: &Rename, code: Code, message: String) -> Diagnostic {
        Diagnostic {
            file: self.file.clone(),
            position: self.position(rename),
            ..Diagnostic::new(Severity::Error, code, "", message)
        }
    }
}
