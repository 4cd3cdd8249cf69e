//! `templates.toml`: what a set of templates of its own prints, and into which files.
//!
//! ```toml
//! context_version = 2
//! language = "typescript"
//!
//! [[files]]
//! each = "model"
//! template = "model.ts"
//! path = "models/{module}.ts"
//!
//! [types]
//! string = "string"
//! list = "Array<{}>"
//! model = "{ident}"
//! ```

use serde::Deserialize;

use super::engine::CONTEXT_VERSION;
use super::escape;

/// The manifest's file name.
pub(super) const MANIFEST: &str = "templates.toml";
/// The language of templates that print a crate of models, which is checked and formatted.
pub(super) const RUST: &str = "rust";

/// What a set of templates prints.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the contexts that the templates were written for.
    pub context_version: u32,
    /// What they print, for messages; `rust` for replacements of the crate's templates.
    pub language: String,
    /// What is done to a text that a template prints with `{{ }}`, unless it says `| safe`.
    #[serde(default)]
    pub escape: Escape,
    /// The files, and what each is printed with.
    #[serde(default)]
    pub files: Vec<Output>,
    /// How types are written.
    #[serde(default)]
    pub types: TypeTexts,
}

/// What is done to texts on their way into the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Escape {
    /// Nothing.
    #[default]
    None,
    /// They show as what they are in Markdown, in a table's cell as well.
    Markdown,
    /// They show as what they are in HTML.
    Html,
}

/// Files that are printed with one template.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// What there is a file for.
    pub each: Each,
    /// The template's name.
    pub template: String,
    /// Where the file goes below the output folder; `{module}` and `{area}` stand for the names of
    /// what it is about.
    pub path: String,
}

/// What there is a file for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Each {
    /// Every named schema.
    Model,
    /// Every area of the API.
    Area,
    /// The document, once.
    Document,
}

/// How types are written. `{}` stands for the type inside, `{name}`, `{ident}` and `{module}` for the
/// names of a model.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct TypeTexts {
    /// A text.
    pub string: String,
    /// `true` or `false`.
    pub boolean: String,
    /// A whole number of 32 bits.
    pub int32: String,
    /// A whole number of 64 bits.
    pub int64: String,
    /// A whole number of 64 bits that is not negative; empty for the text of `int64`.
    pub uint64: String,
    /// A number.
    pub number: String,
    /// A text that is a timestamp.
    pub date_time: String,
    /// A text that is a date.
    pub date: String,
    /// A text that is a date and time without zone.
    pub local_date_time: String,
    /// Any JSON value.
    pub any: String,
    /// A list.
    pub list: String,
    /// An object with free keys.
    pub map: String,
    /// An element that may be `null`.
    pub nullable: String,
    /// A named schema.
    pub model: String,
    /// A type of the model's own module.
    pub inline: String,
}

impl Default for TypeTexts {
    fn default() -> Self {
        let text = str::to_owned;
        Self {
            string: text("string"),
            boolean: text("boolean"),
            int32: text("integer (int32)"),
            int64: text("integer"),
            uint64: text(""),
            number: text("number"),
            date_time: text("date-time"),
            date: text("date"),
            local_date_time: text("local-date-time"),
            any: text("any"),
            list: text("list of {}"),
            map: text("map of {}"),
            nullable: text("{} or null"),
            model: text("{name}"),
            inline: text("{ident}"),
        }
    }
}

impl Manifest {
    /// Reads the file's text.
    ///
    /// # Errors
    /// The text is no TOML, has a key that does not belong, or contradicts itself.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let manifest: Self =
            toml::from_str(text).map_err(|error| crate::lists::toml_error(&error))?;
        if manifest.context_version != CONTEXT_VERSION {
            return Err(format!(
                "the templates are written for context version {}, but this generator provides version {CONTEXT_VERSION}; adapt them and update `context_version`",
                manifest.context_version
            ));
        }
        if manifest.language == RUST {
            if !manifest.files.is_empty() || manifest.types != TypeTexts::default() {
                return Err("templates cannot choose the files and types of a crate; remove `files` and `types`, or set another language".to_owned());
            }
            return Ok(manifest);
        }
        if manifest.files.is_empty() {
            return Err("nothing would be printed; add `[[files]]`".to_owned());
        }
        for output in &manifest.files {
            output.check()?;
        }
        manifest.types.check()?;
        Ok(manifest)
    }

    /// A text for the set's language.
    pub(super) fn escaped(&self, text: &str) -> String {
        match self.escape {
            Escape::None => text.to_owned(),
            Escape::Markdown => escape::markdown(text),
            Escape::Html => escape::html(text),
        }
    }
}

impl Output {
    fn check(&self) -> Result<(), String> {
        let fault = |what: &str| Err(format!("the path `{}` {what}", self.path.escape_debug()));
        let wanted = match self.each {
            Each::Model => Some("{module}"),
            Each::Area => Some("{area}"),
            Each::Document => None,
        };
        let rest = match wanted {
            Some(wanted) if !self.path.contains(wanted) => {
                return fault(&format!(
                    "needs `{wanted}`; otherwise all files would have the same path"
                ));
            }
            Some(wanted) => self.path.replace(wanted, "x"),
            None => self.path.clone(),
        };
        if rest.contains(['{', '}']) {
            return fault("has a placeholder that is not valid here");
        }
        if !is_below(&rest) {
            return fault("must name a file below the output folder, with / as separator");
        }
        Ok(())
    }
}

/// Whether a path stays in the folder it is joined to, on every system.
pub(crate) fn is_below(path: &str) -> bool {
    !path.is_empty()
        && path.split('/').all(|part| {
            !matches!(part, "" | "." | "..")
                && !part.contains(['\\', ':', '\0'])
                && !part.chars().any(char::is_control)
        })
}

impl TypeTexts {
    fn check(&self) -> Result<(), String> {
        for (key, text) in [
            ("list", &self.list),
            ("map", &self.map),
            ("nullable", &self.nullable),
        ] {
            if text.matches("{}").count() != 1 {
                return Err(format!(
                    "`types.{key}` needs `{{}}` exactly once, in place of the inner type"
                ));
            }
        }
        Ok(())
    }

    /// A type text around another one.
    pub(super) fn around(pattern: &str, inner: &str) -> String {
        match pattern.split_once("{}") {
            Some((before, behind)) => format!("{before}{inner}{behind}"),
            None => pattern.to_owned(),
        }
    }
}
