//! Properties whose values `Debug` leaves out.
//!
//! A property is secret if its format is `password`, if a person has listed it, or if its name looks like a secret
//! ([`looks_secret`]) and nobody has listed it as harmless. The list is the `secrets` file:
//!
//! ```toml
//! properties = ["password", "Trunk.pin"]
//! harmless = ["UserMe.token"]
//! ```
//!
//! An entry is a property's name in JSON, which is about every schema, or the schema and the property, joined by a full
//! stop, which counts more.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde::Deserialize;
use toml::Spanned;

use crate::diagnostics::{Code, Diagnostic, Severity, counted};
use crate::ir::{Model, Scalar, Struct, TypeDef, TypeKind, TypeRef};
use crate::lists::{self, Entry, Written, toml_error};

/// The list of secret properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secrets {
    properties: BTreeMap<String, Entry>,
    harmless: BTreeMap<String, Entry>,
    /// The list's file, if there is a list.
    file: Option<String>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    properties: Vec<Spanned<Written>>,
    #[serde(default)]
    harmless: Vec<Spanned<Written>>,
}

impl Secrets {
    /// Reads the text of the file `name`.
    ///
    /// # Errors
    /// The text is no TOML, has a table or a value that does not belong, or an entry in both lists; the message names
    /// the place.
    pub fn parse(name: &str, text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| toml_error(&error))?;
        let entries = |written: Vec<Spanned<Written>>| {
            let entries = written.into_iter().map(|written| Entry::new(written, text));
            entries
                .map(|entry| (entry.name.clone(), entry))
                .collect::<BTreeMap<_, _>>()
        };
        let (properties, harmless) = (entries(file.properties), entries(file.harmless));
        if let Some(name) = properties.keys().find(|name| harmless.contains_key(*name)) {
            return Err(format!(
                "`{name}` is listed both as secret and as harmless; remove one of the two"
            ));
        }
        Ok(Self {
            properties,
            harmless,
            file: Some(name.to_owned()),
        })
    }

    /// Marks the properties. Reports entries that match none, and properties that look like secrets and are in no list.
    pub fn mark(&self, model: &mut Model) -> Vec<Diagnostic> {
        let plain: BTreeSet<String> = model
            .types
            .iter()
            .filter(|ty| !may_be_secret_type(ty))
            .map(|ty| ty.wire_name.clone())
            .collect();
        let mut marking = Marking {
            secrets: self,
            plain: &plain,
            used: BTreeSet::new(),
            unlisted: BTreeMap::new(),
        };
        for ty in &mut model.types {
            let owner = ty.wire_name.clone();
            let inline: Vec<bool> = ty.inline.iter().map(may_be_secret_type).collect();
            marking.ty(ty, &owner, &inline);
            for inner in &mut ty.inline {
                let owner = format!("{owner}.{}", inner.wire_name);
                marking.ty(inner, &owner, &inline);
            }
        }
        let Marking { used, unlisted, .. } = marking;
        let mut diagnostics = self.unmatched(&used, model);
        // without a list nobody has said that the names are looked at
        let severity = match self.file {
            Some(_) => Severity::Warning,
            None => Severity::Note,
        };
        for (name, (places, pointer)) in unlisted {
            let name = name.escape_debug();
            let message = format!(
                "`{name}` looks like a secret ({}) and is in no list; `Debug` leaves its value out",
                counted(places, "property", "properties")
            );
            diagnostics.push(
                Diagnostic::new(severity, Code::SecretUnlisted, pointer, message).with_help(
                    format!(
                        "list `{name}` under `properties` or `harmless` in the file of secrets"
                    ),
                ),
            );
        }
        diagnostics
    }

    /// The entries that are not marked as gone and match nothing.
    fn unmatched(&self, used: &BTreeSet<&str>, model: &Model) -> Vec<Diagnostic> {
        let lists = [("secret", &self.properties), ("harmless", &self.harmless)];
        let unused = lists.into_iter().flat_map(|(what, list)| {
            let entries = list.values().map(move |entry| (what, entry));
            entries.filter(|(_, entry)| entry.gone.is_none() && !used.contains(entry.name.as_str()))
        });
        let unused: Vec<_> = unused.collect();
        if unused.is_empty() {
            return Vec::new();
        }
        let mut names = BTreeSet::new();
        for ty in &model.types {
            for (owner, shape) in shapes(ty) {
                for field in &shape.fields {
                    names.insert(field.wire_name.clone());
                    names.insert(format!("{owner}.{}", field.wire_name));
                }
            }
        }
        let file = self.file.as_deref().unwrap_or_default();
        unused
            .into_iter()
            .map(|(what, entry)| {
                let message = format!(
                    "`{}` is listed as {what}, but no schema has such a property",
                    entry.name.escape_debug()
                );
                // a property is compared with properties, a property of a schema with the like
                let dotted = entry.name.contains('.');
                let names = names.iter().map(String::as_str);
                let like = names.filter(|name| name.contains('.') == dotted);
                entry
                    .diagnostic(Severity::Error, Code::SecretWithoutProperty, file, message)
                    .with_help(lists::help(&entry.name, like))
            })
            .collect()
    }
}

struct Marking<'a> {
    secrets: &'a Secrets,
    /// The schemas whose values can be no secrets.
    plain: &'a BTreeSet<String>,
    used: BTreeSet<&'a str>,
    /// Names that look like secrets: how many properties, and where the first is.
    unlisted: BTreeMap<String, (usize, String)>,
}

impl Marking<'_> {
    /// `inline` says of each type in the owner's module whether its values may be secrets.
    fn ty(&mut self, ty: &mut TypeDef, owner: &str, inline: &[bool]) {
        let Some(shape) = shape_mut(ty) else { return };
        for field in &mut shape.fields {
            let qualified = format!("{owner}.{}", field.wire_name);
            let [secret, harmless] =
                [&self.secrets.properties, &self.secrets.harmless].map(|list| {
                    let found = [list.get(&qualified), list.get(&field.wire_name)];
                    for entry in found.into_iter().flatten() {
                        self.used.insert(&entry.name);
                    }
                    // the nearer an entry is to the property, the more it counts
                    found.iter().position(Option::is_some)
                });
            let is_listed = match (secret, harmless) {
                (Some(secret), Some(harmless)) => Some(secret <= harmless),
                (Some(_), None) => Some(true),
                (None, Some(_)) => Some(false),
                (None, None) => None,
            };
            match is_listed {
                Some(is_secret) => field.secret |= is_secret,
                None if field.secret => {}
                None => {
                    if looks_secret(&field.wire_name)
                        && may_be_secret(&field.ty, inline, self.plain)
                    {
                        field.secret = true;
                        let (count, _) = self
                            .unlisted
                            .entry(field.wire_name.clone())
                            .or_insert_with(|| (0, field.pointer.clone()));
                        *count += 1;
                    }
                }
            }
        }
    }
}

fn shape_mut(ty: &mut TypeDef) -> Option<&mut Struct> {
    match &mut ty.kind {
        TypeKind::Struct(shape) => Some(shape),
        TypeKind::Union(union) => union.base.as_mut(),
        _ => None,
    }
}

/// The properties of a type and of the types in its module, each with what its owner is called in the list.
fn shapes(ty: &TypeDef) -> Vec<(String, &Struct)> {
    fn plain(kind: &TypeKind) -> Option<&Struct> {
        match kind {
            TypeKind::Struct(shape) => Some(shape),
            TypeKind::Union(union) => union.base.as_ref(),
            _ => None,
        }
    }
    let own = plain(&ty.kind).map(|shape| (ty.wire_name.clone(), shape));
    let inline = ty.inline.iter().filter_map(|inline| {
        let owner = format!("{}.{}", ty.wire_name, inline.wire_name);
        Some((owner, plain(&inline.kind)?))
    });
    own.into_iter().chain(inline).collect()
}

/// Whether values of a type may be secrets: a choice of known values, a number or a flag is none.
fn may_be_secret_type(ty: &TypeDef) -> bool {
    match &ty.kind {
        TypeKind::Enum(_) => false,
        TypeKind::Alias(TypeRef::Scalar(scalar)) => *scalar == Scalar::String,
        _ => true,
    }
}

/// The same of a property: strings, lists and objects may be secrets.
fn may_be_secret(ty: &TypeRef, inline: &[bool], plain: &BTreeSet<String>) -> bool {
    match ty.innermost() {
        TypeRef::Scalar(scalar) => *scalar == Scalar::String,
        TypeRef::Schema(name) => !plain.contains(name),
        TypeRef::Inline(index) => inline.get(*index).copied().unwrap_or(true),
        _ => true,
    }
}

/// Words that make a name look like a secret, wherever they are in it; a word of two is one behind the other.
const WORDS: &[&[&str]] = &[
    &["password"],
    &["passwords"],
    &["passwd"],
    &["pwd"],
    &["passphrase"],
    &["passcode"],
    &["secret"],
    &["secrets"],
    &["credential"],
    &["credentials"],
    &["jwt"],
    &["cookie"],
    &["cookies"],
    &["otp"],
    &["api", "key"],
    &["apikey"],
    &["access", "key"],
    &["secret", "key"],
    &["private", "key"],
    &["signing", "key"],
    &["encryption", "key"],
    &["security", "key"],
    &["shared", "key"],
    &["session", "key"],
    &["token", "hash"],
    &["password", "hash"],
];

/// Words that make a name look like a secret at its end.
const ENDINGS: &[&str] = &["token", "tokens", "bearer", "pin"];

/// A name that ends like this is about a secret and is none.
const HARMLESS_ENDINGS: &[&str] = &[
    "id",
    "ids",
    "name",
    "names",
    "type",
    "types",
    "url",
    "uri",
    "status",
    "state",
    "date",
    "time",
    "timeout",
    "expiration",
    "expiry",
    "expires",
    "seconds",
    "minutes",
    "hours",
    "days",
    "ms",
    "count",
    "length",
    "size",
    "policy",
    "policies",
    "requirements",
    "required",
    "enabled",
    "provided",
    "supported",
    "specification",
    "specifications",
    "scope",
    "scopes",
    "algorithm",
    "version",
    "hint",
    "description",
    "label",
];

/// A token with one of these words before it is a place in a listing.
const CURSORS: &[&str] = &[
    "page",
    "next",
    "previous",
    "continuation",
    "sync",
    "cursor",
    "pagination",
];

/// Whether a property's name looks like that of a secret, whatever its way of writing.
pub fn looks_secret(wire_name: &str) -> bool {
    let snake = wire_name.to_snake_case();
    let words: Vec<&str> = snake.split('_').filter(|word| !word.is_empty()).collect();
    let Some((last, before)) = words.split_last() else {
        return false;
    };
    if HARMLESS_ENDINGS.contains(last) {
        return false;
    }
    let has = |wanted: &&[&str]| words.windows(wanted.len()).any(|window| window == *wanted);
    if WORDS.iter().any(has) {
        return true;
    }
    let is_cursor = before.last().is_some_and(|word| CURSORS.contains(word));
    ENDINGS.contains(last) && !is_cursor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_judged_by_their_words() {
        for name in [
            "password",
            "newPassword",
            "PASSWORD",
            "client_secret",
            "clientSecret",
            "oauthClientSecret",
            "auth-token",
            "idToken",
            "token",
            "refreshTokens",
            "apiKey",
            "API_KEY",
            "x-api-key",
            "privateKey",
            "pin",
            "voicemailPin",
            "credentialFields",
            "cookieValues",
            "jwt",
            "tokenHash",
        ] {
            assert!(looks_secret(name), "{name}");
        }
        for name in [
            "",
            "id",
            "key",
            "publicKey",
            "spinning",
            "pinned",
            "shipping",
            "tokenType",
            "tokenExpirationDate",
            "accessTokenValiditySeconds",
            "passwordRequirements",
            "credentialId",
            "secretName",
            "nextPageToken",
            "continuationToken",
            "customerCookieId",
            "lastTokenIssued",
            "secretary",
            "authorization_url",
        ] {
            assert!(!looks_secret(name), "{name}");
        }
    }
}
