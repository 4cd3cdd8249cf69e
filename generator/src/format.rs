//! Formatting: `syn` checks that the rendered text is Rust, `prettyplease` prints it, and the head goes on top. The lists of
//! fields that models give to the runtime are compared with their structs.

mod layout;

use syn::spanned::Spanned;

use crate::render::Rendered;

/// The first line of every generated file; what does not start with it was not generated.
pub const HEAD: &str = "// @generated";

/// Text that a template printed and that is no Rust, or in which a model's list of fields is not that of its struct.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the output of the template `{template}` for `{}`{} is not {wanted}: {message} at line {line} column {column} of the output\n{excerpt}", .file.escape_debug(), of_schema(.schema))]
pub struct FormatError {
    /// The template that printed the text at the place of the error.
    pub template: &'static str,
    /// The file it was meant for.
    pub file: String,
    /// The schema it was rendered for.
    pub schema: String,
    /// What it was to be.
    pub wanted: &'static str,
    /// What the parser expected, or what differs.
    pub message: String,
    /// Line in the rendered text, from 1.
    pub line: usize,
    /// Column in the rendered text, from 1.
    pub column: usize,
    /// The rendered text around the place.
    pub excerpt: String,
}

fn of_schema(schema: &str) -> String {
    match schema {
        "" => String::new(),
        schema => format!(", generated for the schema `{}`,", schema.escape_debug()),
    }
}

/// Formats one file.
///
/// # Errors
/// The text is no Rust file.
pub fn format(rendered: &Rendered) -> Result<String, Box<FormatError>> {
    let source = match rendered.schema.as_str() {
        "" => "the whole document".to_owned(),
        schema => format!("the schema {schema:?}"),
    };
    let fault = |wanted, span: proc_macro2::Span, message| {
        let start = span.start();
        Box::new(FormatError {
            template: rendered.template_at(span.byte_range().start),
            file: rendered.file.clone(),
            schema: rendered.schema.clone(),
            wanted,
            message,
            line: start.line,
            column: start.column + 1,
            excerpt: excerpt(&rendered.text, start.line),
        })
    };
    let file = syn::parse_file(&rendered.text)
        .map_err(|error| fault("Rust", error.span(), error.to_string()))?;
    layout::check(&file.items)
        .map_err(|found| fault("what the runtime takes", found.span, found.message))?;
    let mut text =
        format!("{HEAD} from {source}; changes made here are lost at the next generation\n");
    print(file, &rendered.text, &mut text);
    // Otherwise the positions in every text of this thread are kept until it ends.
    proc_macro2::extra::invalidate_current_thread_spans();
    Ok(text)
}

/// Prints items in prettyplease's style, and calls of macros as the template wrote them: what is
/// between their brackets has no style of its own, and lines that stay as they are compare well.
fn print(mut file: syn::File, rendered: &str, text: &mut String) {
    let items = std::mem::take(&mut file.items);
    if !file.attrs.is_empty() {
        text.push('\n');
        text.push_str(&prettyplease::unparse(&file));
        file.attrs.clear();
    }
    let mut is_behind_use = false;
    for item in items {
        let is_use = matches!(item, syn::Item::Use(_));
        if !(is_use && is_behind_use) {
            text.push('\n');
        }
        is_behind_use = is_use;
        let verbatim = match &item {
            // a span knows no place where proc-macro2 is built for fuzzing
            syn::Item::Macro(call) if call.attrs.is_empty() => rendered
                .get(call.span().byte_range())
                .filter(|text| !text.is_empty()),
            _ => None,
        };
        match verbatim {
            Some(call) => {
                text.push_str(call);
                text.push('\n');
            }
            None => {
                file.items.push(item);
                text.push_str(&prettyplease::unparse(&file));
                file.items.clear();
            }
        }
    }
}

fn excerpt(text: &str, line: usize) -> String {
    let first = line.saturating_sub(2).max(1);
    text.lines()
        .enumerate()
        .skip(first - 1)
        .take(4)
        .map(|(index, text)| {
            let mark = if index + 1 == line { '>' } else { ' ' };
            format!(
                "{mark} {:>4} | {}",
                index + 1,
                text.chars().take(160).collect::<String>()
            )
        })
        .collect::<Vec<_>>()
        .join("\n")
}
