//! `generator explain`: where a schema comes from, what it became and why, and who uses it.

use std::fmt::Write as _;

use super::{Document, columns, finish, load, nearest};
use crate::diagnostics::{MessageFormat, Severity, counted};
use crate::explain::{
    self, Explanation, Facts, Inline, Named, OperationUse, Property, UsedBy, Variant, explain,
};
use crate::input::Input;
use crate::printable::{json, printable};
use crate::run::Status;
use crate::spec::locate;

/// The arguments of `explain`, but for the document.
#[derive(Clone, Debug, clap::Args)]
pub struct ExplainArgs {
    /// The schema's name in the document, or the name of its Rust type or module
    #[arg(value_name = "SCHEMA")]
    pub schema: String,
    /// Show all operations and topics that reach it through other schemas, not only the nearest
    #[arg(long, short)]
    pub verbose: bool,
    /// How the explanation is written: for people, or as one JSON object
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

/// Runs the command.
pub fn run(input: &Input, args: &ExplainArgs) -> Status {
    finish(try_run(input, args), args.message_format)
}

fn try_run(input: &Input, args: &ExplainArgs) -> anyhow::Result<(String, Status)> {
    let Some(document) = load(input, args.message_format)? else {
        return Ok((String::new(), Status::Failed));
    };
    let Some(ty) = explain::find(&document.model, &args.schema) else {
        anyhow::bail!(unknown(&document, &args.schema));
    };
    let facts = Facts {
        spec: &document.spec,
        model: &document.model,
        areas: &document.areas,
        renames: &document.renames,
        diagnostics: &document.diagnostics,
    };
    let mut explanation = explain(facts, ty);
    locate(&mut explanation, &document);
    let text = match args.message_format {
        MessageFormat::Json => format!("{}\n", json(&serde_json::to_string(&explanation)?)),
        MessageFormat::Human => human(&explanation, args.verbose),
    };
    Ok((text, Status::Done))
}

fn unknown(document: &Document, wanted: &str) -> String {
    let types = || document.model.types.iter();
    let names = types().map(|ty| ty.wire_name.as_str());
    let near = nearest(wanted, names);
    let mut message = format!("there is no schema `{}`", printable(wanted));
    if let [first @ .., last] = near.as_slice() {
        let shown = |name: &&str| format!("`{}`", printable(name));
        let first: Vec<String> = first.iter().map(shown).collect();
        let list = match first.as_slice() {
            [] => shown(last),
            first => format!("{} or {}", first.join(", "), shown(last)),
        };
        let _ = write!(message, "; did you mean {list}?");
    } else {
        message.push_str("; `list` shows all");
    }
    message
}

/// Looks up the line where the schema was written.
fn locate(explanation: &mut Explanation, document: &Document) {
    let place = &mut explanation.place;
    let mut sources = document.sources.iter();
    let source = sources.find(|source| source.name == place.file);
    let text = source.and_then(|source| std::str::from_utf8(&source.bytes).ok());
    if let Some(text) = text
        && let [found] = locate::locate(text, &[&place.pointer])[..]
    {
        let (line, column) = locate::line_column(text, found.start);
        place.line = Some(line);
        place.column = Some(column);
    }
}

fn human(explanation: &Explanation, verbose: bool) -> String {
    let mut text = format!("{}\n", printable(&explanation.schema));
    let place = &explanation.place;
    let mut file = printable(&place.file);
    if let (Some(line), Some(column)) = (place.line, place.column) {
        let _ = write!(file, ":{line}:{column}");
    }
    let became = match explanation.target.as_str() {
        "" => explanation.kind.to_owned(),
        target => format!("{} of {target}", explanation.kind),
    };
    let deprecated = if explanation.deprecated {
        ", deprecated"
    } else {
        ""
    };
    let (module, ident) = (&explanation.module, &explanation.ident);
    let facts = [
        ("from", file),
        ("pointer", printable(&place.pointer)),
        ("became", format!("{became}{deprecated}")),
        ("because", printable(&explanation.reason)),
        (
            "in Rust",
            format!("{module}::{ident}, in src/models/{module}.rs"),
        ),
        ("features", explanation.features.join(", ")),
    ];
    let rows: Vec<Vec<String>> = facts
        .into_iter()
        .map(|(name, value)| vec![name.to_owned(), value])
        .collect();
    text.push_str(&columns(&rows, "  "));
    parts(
        &mut text,
        "",
        &explanation.properties,
        &explanation.values,
        &explanation.variants,
    );
    if !explanation.additional.is_empty() {
        let _ = writeln!(
            text,
            "\nAdditional properties, in `extra`: {}",
            explanation.additional
        );
    }
    for inline in &explanation.inline {
        let Inline {
            property,
            ident,
            kind,
            properties,
            values,
            variants,
        } = inline;
        let title = format!("{kind} {module}::{ident}, of `{}`: ", printable(property));
        parts(&mut text, &title, properties, values, variants);
    }
    if !explanation.names.is_empty() {
        text.push_str("\nNames that differ from the document\n");
        let names = explanation.names.iter();
        let rows: Vec<Vec<String>> = names
            .map(|name| {
                vec![
                    name.what.to_owned(),
                    printable(&name.wire_name),
                    name.ident.clone(),
                    name.reason.clone(),
                ]
            })
            .collect();
        text.push_str(&columns(&rows, "  "));
    }
    used_by(&mut text, &explanation.used_by, verbose);
    if !explanation.remarks.is_empty() {
        text.push_str("\nRemarks\n");
        for remark in &explanation.remarks {
            let severity = match remark.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            let _ = writeln!(
                text,
                "  {severity}[{}] {}: {}",
                remark.code,
                printable(&remark.pointer),
                printable(&remark.message)
            );
        }
    }
    text
}

fn parts(
    text: &mut String,
    title: &str,
    properties: &[Property],
    values: &[Named],
    variants: &[Variant],
) {
    let mut section = |name: &str, rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            let _ = writeln!(text, "\n{title}{} {name}", rows.len());
            text.push_str(&columns(&rows, "  "));
        }
    };
    let row = |property: &Property| {
        let flags = [
            (property.required, "required"),
            (property.read_only, "read-only"),
            (property.write_only, "write-only"),
            (property.deprecated, "deprecated"),
        ];
        let flags: Vec<&str> = flags
            .into_iter()
            .filter_map(|(holds, word)| holds.then_some(word))
            .collect();
        vec![
            printable(&property.wire_name),
            property.ident.clone(),
            property.rust.clone(),
            printable(&property.wire_type),
            flags.join(", "),
        ]
    };
    section(
        if properties.len() == 1 {
            "property: in JSON, in Rust, its type, the document's type"
        } else {
            "properties: in JSON, in Rust, its type, the document's type"
        },
        properties.iter().map(row).collect(),
    );
    let value = |value: &Named| vec![printable(&value.wire_name), value.ident.clone()];
    section(
        if values.len() == 1 {
            "value: in JSON, in Rust"
        } else {
            "values: in JSON, in Rust"
        },
        values.iter().map(value).collect(),
    );
    let variant = |variant: &Variant| {
        let tags: Vec<String> = variant.tags.iter().map(|tag| printable(tag)).collect();
        vec![variant.ident.clone(), variant.rust.clone(), tags.join(", ")]
    };
    section(
        "types: variant, type, what selects it",
        variants.iter().map(variant).collect(),
    );
}

/// How many indirect uses are shown to who does not ask for all.
const NEAREST: usize = 10;

fn used_by(text: &mut String, used: &UsedBy, verbose: bool) {
    text.push_str("\nUsed by\n");
    let is_unused = used.models.is_empty()
        && used.operations.is_empty()
        && used.topics.is_empty()
        && used.operations_through.is_empty()
        && used.topics_through.is_empty();
    if is_unused {
        text.push_str("  nothing in the document\n");
        return;
    }
    for model in &used.models {
        let _ = writeln!(text, "  model      {}", printable(model));
    }
    for operation in &used.operations {
        let places = operation.places.join(", ");
        let _ = writeln!(
            text,
            "  operation  {}: {}",
            shown(operation),
            printable(&places)
        );
    }
    for topic in &used.topics {
        let _ = writeln!(text, "  topic      {}", printable(topic));
    }
    let limit = if verbose { usize::MAX } else { NEAREST };
    let operations: Vec<String> = used.operations_through.iter().map(shown).collect();
    let topics: Vec<String> = used
        .topics_through
        .iter()
        .map(|topic| printable(topic))
        .collect();
    for (what, found) in [("operation", operations), ("topic", topics)] {
        if found.is_empty() {
            continue;
        }
        let _ = writeln!(
            text,
            "\nThrough other schemas by {}, the nearest first",
            counted(found.len(), what, &format!("{what}s"))
        );
        for entry in found.iter().take(limit) {
            let _ = writeln!(text, "  {what:<9}  {entry}");
        }
        if found.len() > limit {
            let _ = writeln!(
                text,
                "  ... and {} more; --verbose shows them",
                found.len() - limit
            );
        }
    }
}

fn shown(operation: &OperationUse) -> String {
    let mut text = format!("{} {}", operation.method, printable(&operation.path));
    if !operation.id.is_empty() {
        let _ = write!(text, " ({})", printable(&operation.id));
    }
    text
}
