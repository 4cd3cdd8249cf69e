//! Formatting: checks that the rendered text is Rust, prints it in one style, and puts the head on it.

use crate::render::Rendered;

/// The first line of every generated file; what does not start with it was not generated.
pub const HEAD: &str = "// @generated";

/// Text that a template printed and that is no Rust.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text for `{}` is not Rust: {message} at line {line} column {column}\n{excerpt}", .file.escape_debug())]
pub struct FormatError {
    /// The file it was meant for.
    pub file: String,
    /// The schema it was rendered for.
    pub schema: String,
    /// What the parser expected.
    pub message: String,
    /// Line in the rendered text, from 1.
    pub line: usize,
    /// Column in the rendered text, from 1.
    pub column: usize,
    /// The rendered text around the place.
    pub excerpt: String,
}

/// Formats one file.
///
/// # Errors
/// The text is no Rust file.
pub fn format(rendered: &Rendered) -> Result<String, FormatError> {
    let file = syn::parse_file(&rendered.text).map_err(|error| {
        let start = error.span().start();
        FormatError {
            file: rendered.file.clone(),
            schema: rendered.schema.clone(),
            message: error.to_string(),
            line: start.line,
            column: start.column + 1,
            excerpt: excerpt(&rendered.text, start.line),
        }
    })?;
    let source = match rendered.schema.as_str() {
        "" => "the whole document".to_owned(),
        schema => format!("the schema {schema:?}"),
    };
    Ok(format!(
        "{HEAD} from {source}; changes made here are lost at the next generation\n\n{}",
        prettyplease::unparse(&file)
    ))
}

fn excerpt(text: &str, line: usize) -> String {
    let first = line.saturating_sub(2).max(1);
    text.lines()
        .enumerate()
        .skip(first - 1)
        .take(4)
        .map(|(index, text)| {
            let mark = if index + 1 == line { '>' } else { ' ' };
            format!("{mark} {:>4} | {}", index + 1, text.chars().take(160).collect::<String>())
        })
        .collect::<Vec<_>>()
        .join("\n")
}
