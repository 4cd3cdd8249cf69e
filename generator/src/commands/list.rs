//! `generator list`: what became of each schema, one a line.

use serde::Serialize;

use super::{Document, columns, finish, load, nearest};
use crate::diagnostics::MessageFormat;
use crate::input::Input;
use crate::ir::{TypeDef, TypeKind};
use crate::printable::{json, printable};
use crate::run::Status;

/// The arguments of `list`, but for the document.
#[derive(Clone, Debug, clap::Args)]
pub struct ListArgs {
    /// Only schemas that became this
    #[arg(long, value_enum, value_name = "KIND")]
    pub kind: Option<Kind>,
    /// Only schemas that this feature brings; `all` for those that no other does
    #[arg(long, value_name = "NAME")]
    pub feature: Option<String>,
    /// Only schemas whose name contains this text, in upper or lower case
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,
    /// Only schemas that the document marks as deprecated
    #[arg(long)]
    pub deprecated: bool,
    /// How the list is written: in columns, or one JSON object a line
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

/// What a schema became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// A struct with a field for each property.
    Struct,
    /// Known values of a string or number.
    Enum,
    /// One of several types.
    Union,
    /// Another name for a list, map, scalar or other type.
    Alias,
    /// A newtype over any JSON value.
    Any,
}

impl Kind {
    fn of(kind: &TypeKind) -> Self {
        match kind {
            TypeKind::Struct(_) => Self::Struct,
            TypeKind::Enum(_) => Self::Enum,
            TypeKind::Union(_) => Self::Union,
            TypeKind::Alias(_) => Self::Alias,
            TypeKind::Any => Self::Any,
        }
    }
}

#[derive(Serialize)]
struct Entry<'a> {
    schema: &'a str,
    kind: &'static str,
    ident: &'a str,
    module: &'a str,
    properties: usize,
    deprecated: bool,
    features: Vec<&'a str>,
    file: &'a str,
    pointer: String,
}

/// Runs the command.
pub fn list(input: &Input, args: &ListArgs) -> Status {
    finish(try_list(input, args), args.message_format)
}

fn try_list(input: &Input, args: &ListArgs) -> anyhow::Result<(String, Status)> {
    let Some(document) = load(input, args.message_format)? else {
        return Ok((String::new(), Status::Failed));
    };
    if let Some(feature) = &args.feature {
        check_feature(&document, feature)?;
    }
    let wanted = args.name.as_deref().map(str::to_lowercase);
    let types = document.model.types.iter();
    let entries: Vec<Entry<'_>> = types
        .filter(|ty| args.kind.is_none_or(|kind| kind == Kind::of(&ty.kind)))
        .map(|ty| entry(&document, ty))
        .filter(|entry| {
            (!args.deprecated || entry.deprecated)
                && wanted
                    .as_deref()
                    .is_none_or(|part| entry.schema.to_lowercase().contains(part))
                && args
                    .feature
                    .as_deref()
                    .is_none_or(|feature| entry.features.contains(&feature))
        })
        .collect();
    let status = if entries.is_empty() {
        Status::OutOfStep
    } else {
        Status::Done
    };
    let text = match args.message_format {
        MessageFormat::Json => {
            let mut text = String::new();
            for entry in &entries {
                text.push_str(&json(&serde_json::to_string(entry)?));
                text.push('\n');
            }
            text
        }
        MessageFormat::Human => {
            let rows: Vec<Vec<String>> = entries
                .iter()
                .map(|entry| {
                    vec![
                        printable(entry.schema),
                        entry.kind.to_owned(),
                        format!("{}::{}", entry.module, entry.ident),
                        entry.features.join(","),
                    ]
                })
                .collect();
            columns(&rows, "")
        }
    };
    Ok((text, status))
}

fn entry<'a>(document: &'a Document, ty: &'a TypeDef) -> Entry<'a> {
    let (file, pointer) = document.spec.origin(&ty.pointer);
    Entry {
        schema: &ty.wire_name,
        kind: ty.kind.word(),
        ident: &ty.ident,
        module: document.model.module(ty),
        properties: match &ty.kind {
            TypeKind::Struct(shape) => shape.fields.len(),
            TypeKind::Union(union) => union.base.as_ref().map_or(0, |base| base.fields.len()),
            _ => 0,
        },
        deprecated: ty.deprecated,
        features: features(document, &ty.wire_name),
        file,
        pointer,
    }
}

/// The features that bring a schema's type.
pub(super) fn features<'a>(document: &'a Document, schema: &str) -> Vec<&'a str> {
    match document.areas.of_schema.get(schema) {
        Some(features) if !features.is_empty() => features.iter().map(String::as_str).collect(),
        _ => vec![crate::areas::ALL],
    }
}

fn check_feature(document: &Document, feature: &str) -> anyhow::Result<()> {
    let known = || {
        let features = document.areas.features.keys().map(String::as_str);
        features.chain([crate::areas::ALL])
    };
    if known().any(|known| known == feature) {
        return Ok(());
    }
    let nearest = nearest(feature, known());
    let hint = if nearest.is_empty() {
        let all: Vec<&str> = known().collect();
        format!("there are {}", all.join(", "))
    } else {
        format!("did you mean {}?", nearest.join(", "))
    };
    anyhow::bail!("there is no feature `{feature}`; {hint}")
}
