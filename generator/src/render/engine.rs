//! The template engine: which templates there are, and what their mistakes read like.

use std::path::Path;

use serde::Serialize;
use tera::{Context, Tera};

/// The templates that the generator carries, by the name a replacement must have.
const BUILT_IN: &[(&str, &str)] = &[
    ("alias.rs", include_str!("../../templates/alias.rs.tera")),
    ("any.rs", include_str!("../../templates/any.rs.tera")),
    ("enum.rs", include_str!("../../templates/enum.rs.tera")),
    (
        "features.toml",
        include_str!("../../templates/features.toml.tera"),
    ),
    ("lib.rs", include_str!("../../templates/lib.rs.tera")),
    (
        "manifest.toml",
        include_str!("../../templates/manifest.toml.tera"),
    ),
    (
        "notifications.rs",
        include_str!("../../templates/notifications.rs.tera"),
    ),
    ("struct.rs", include_str!("../../templates/struct.rs.tera")),
    (
        "tagged_union.rs",
        include_str!("../../templates/tagged_union.rs.tera"),
    ),
    (
        "value_union.rs",
        include_str!("../../templates/value_union.rs.tera"),
    ),
];

/// A template that could not be read or rendered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the template `{template}` failed{}: {message}", for_schema(.schema))]
pub struct TemplateError {
    /// The template's name.
    pub template: String,
    /// The schema it was rendered for; empty where it failed before any.
    pub schema: String,
    /// What the engine says of it, with line and excerpt.
    pub message: String,
}

fn for_schema(schema: &str) -> String {
    if schema.is_empty() {
        String::new()
    } else {
        format!(" for the schema `{}`", schema.escape_debug())
    }
}

/// A complete set of templates, checked for syntax.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
}

impl Templates {
    /// The set that the generator carries.
    ///
    /// # Errors
    /// Never in a released generator: its own templates are rendered by its tests.
    pub fn built_in() -> Result<Self, TemplateError> {
        Self::with_sources(
            BUILT_IN
                .iter()
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned())),
        )
    }

    /// The same with each `NAME.tera` of a folder in place of the template `NAME`.
    ///
    /// # Errors
    /// The folder cannot be read, a file is no template of this set, or one has a mistake.
    pub fn from_dir(dir: &Path) -> Result<Self, TemplateError> {
        let fault = |template: &str, message: String| TemplateError {
            template: template.to_owned(),
            schema: String::new(),
            message,
        };
        let mut sources: Vec<(String, String)> = BUILT_IN
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        let shown = dir.display().to_string();
        let entries = std::fs::read_dir(dir).map_err(|error| fault(&shown, error.to_string()))?;
        for entry in entries {
            let path = entry
                .map_err(|error| fault(&shown, error.to_string()))?
                .path();
            let file = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            let Some(name) = file.strip_suffix(".tera") else {
                continue;
            };
            let Some(source) = sources.iter_mut().find(|(known, _)| known == name) else {
                let known: Vec<&str> = BUILT_IN.iter().map(|(name, _)| *name).collect();
                let message = format!(
                    "there is no template of this name; there are {}",
                    known.join(", ")
                );
                return Err(fault(&file, message));
            };
            source.1 =
                std::fs::read_to_string(&path).map_err(|error| fault(&file, error.to_string()))?;
        }
        Self::with_sources(sources)
    }

    fn with_sources(
        sources: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, TemplateError> {
        let mut tera = Tera::default();
        // the output is Rust, where HTML's escapes have no meaning; views escape what needs it
        tera.autoescape_on(Vec::<&'static str>::new());
        for (name, text) in sources {
            tera.add_raw_template(&name, &text)
                .map_err(|error| TemplateError {
                    template: name.clone(),
                    schema: String::new(),
                    message: error.to_string(),
                })?;
        }
        Ok(Self { tera })
    }

    /// Renders a template for a schema.
    pub(crate) fn render(
        &self,
        template: &str,
        schema: &str,
        view: &impl Serialize,
    ) -> Result<String, TemplateError> {
        Context::from_serialize(view)
            .and_then(|context| self.tera.render(template, &context))
            .map_err(|error| TemplateError {
                template: template.to_owned(),
                schema: schema.to_owned(),
                message: error.to_string(),
            })
    }
}
