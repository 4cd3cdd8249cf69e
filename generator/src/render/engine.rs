//! The template engine: which sets of templates there are, how a folder changes one, and what the
//! mistakes in templates read like.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use generator_templates::{CRATE, REFERENCE, Set};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

use super::manifest::{Escape, MANIFEST, Manifest, RUST};
use super::{commonmark, escape};
use crate::emit;
use crate::printable::one_line;

/// Version of what templates are given, which each of them reads as `context_version`.
///
/// It grows when a documented key goes or changes its meaning; a new key does not change it.
pub const CONTEXT_VERSION: u32 = 2;

/// A template that could not be read or rendered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} failed{}{}: {message}", named(.template), at_line(.line), for_schemas(.schema, .others))]
pub struct TemplateError {
    /// The template's name: that of its file without `.tera`, or the file's own.
    pub template: String,
    /// Line in the template, from 1; 0 where none is to blame.
    pub line: usize,
    /// Column in the template, from 1; 0 where none is to blame.
    pub column: usize,
    /// The schema it was rendered for; empty where it failed before any.
    pub schema: String,
    /// How many other schemas it failed for in the same way.
    pub others: usize,
    /// What the engine says of it, with an excerpt.
    pub message: String,
}

fn named(template: &str) -> String {
    match template {
        "" => "the set of templates".to_owned(),
        template => format!("the template `{}`", template.escape_debug()),
    }
}

fn at_line(line: &usize) -> String {
    match line {
        0 => String::new(),
        line => format!(" in line {line}"),
    }
}

fn for_schemas(schema: &str, others: &usize) -> String {
    match (schema, others) {
        ("", _) => String::new(),
        (schema, 0) => format!(" for the schema `{}`", schema.escape_debug()),
        (schema, others) => format!(
            " for the schema `{}` and {others} more",
            schema.escape_debug()
        ),
    }
}

impl TemplateError {
    /// An error that is not about a line of a template.
    pub(super) fn new(template: &str, message: impl Into<String>) -> Self {
        Self {
            template: template.to_owned(),
            line: 0,
            column: 0,
            schema: String::new(),
            others: 0,
            message: message.into(),
        }
    }

    fn of_engine(template: &str, schema: &str, error: &tera::Error) -> Self {
        let text = error.to_string();
        let mut found = Self::new(template, text.strip_prefix("error: ").unwrap_or(&text));
        found.schema = schema.to_owned();
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                // the fault may lie in a template that this one includes
                if !report.filename().is_empty() {
                    found.template = report.filename().to_owned();
                }
                found.line = report.span().start_line;
                found.column = report.span().start_col + 1;
            }
            // faults of several templates come as one text of reports
            _ => {
                if let Some((template, line, column)) = reported_place(&text) {
                    found.template = template.to_owned();
                    found.line = line;
                    found.column = column;
                }
            }
        }
        found
    }
}

/// The first place in a report of the engine: `--> NAME:LINE:COLUMN`.
fn reported_place(text: &str) -> Option<(&str, usize, usize)> {
    let place = text
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("--> "))?;
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?, line, column))
}

/// Errors without those that repeat another for a further schema, which only counts them.
pub(super) fn without_repetitions(errors: Vec<TemplateError>) -> Vec<TemplateError> {
    let mut distinct: Vec<TemplateError> = Vec::new();
    for error in errors {
        let same = distinct
            .iter_mut()
            .find(|known| known.template == error.template && known.message == error.message);
        match same {
            Some(known) => known.others += 1,
            None => distinct.push(error),
        }
    }
    distinct
}

/// A complete set of templates, checked for syntax.
#[derive(Clone, Debug)]
pub struct Templates {
    tera: Tera,
    manifest: Option<Manifest>,
    /// What each template was given, for the test of the page that documents it.
    #[cfg(test)]
    given: std::sync::Arc<std::sync::Mutex<Vec<(String, serde_json::Value)>>>,
}

impl Templates {
    /// The set that prints a crate of models.
    ///
    /// # Errors
    /// Never in a released generator: its own templates are rendered by its tests.
    pub fn built_in() -> Result<Self, TemplateError> {
        Self::with_files(&CRATE, BTreeMap::new())
    }

    /// The set that prints reference pages.
    ///
    /// # Errors
    /// Never in a released generator: its own templates are rendered by its tests.
    pub fn reference() -> Result<Self, TemplateError> {
        Self::with_files(&REFERENCE, BTreeMap::new())
    }

    /// [`Templates::built_in`] with each `NAME.tera` of a folder in place of the template `NAME`, or,
    /// where the folder has a `templates.toml`, the set that this describes.
    ///
    /// # Errors
    /// The folder cannot be read, a file is no template of the set, or one has a mistake.
    pub fn from_dir(dir: &Path) -> Result<Self, TemplateError> {
        Self::with_files(&CRATE, read(dir)?)
    }

    /// As [`Templates::from_dir`] with [`Templates::reference`] to begin with.
    ///
    /// # Errors
    /// As [`Templates::from_dir`].
    pub fn reference_from_dir(dir: &Path) -> Result<Self, TemplateError> {
        Self::with_files(&REFERENCE, read(dir)?)
    }

    /// What the set prints and where; `None` for one that prints a crate of models.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_ref()
    }

    /// A set with files, by name, in place of its own, or the one that a manifest among them describes.
    fn with_files(set: &Set, mut files: BTreeMap<String, String>) -> Result<Self, TemplateError> {
        let given = files.remove(MANIFEST);
        let manifest = given
            .as_deref()
            .or(set.manifest)
            .map(Manifest::parse)
            .transpose()
            .map_err(|message| TemplateError::new(MANIFEST, message))?
            .filter(|manifest| manifest.language != RUST);
        let mut sources = BTreeMap::new();
        let stands_alone = given.is_some() && manifest.is_some();
        let base = match (&given, &manifest) {
            (Some(_), None) => &CRATE,
            _ => set,
        };
        if !stands_alone {
            sources.extend(
                base.templates
                    .iter()
                    .map(|(name, text)| ((*name).to_owned(), (*text).to_owned())),
            );
        }
        for (file, text) in files {
            let name = file.strip_suffix(SUFFIX).unwrap_or(&file).to_owned();
            if !stands_alone && !sources.contains_key(&name) {
                return Err(unknown_template(&file, base));
            }
            sources.insert(name, text);
        }
        let set = Self::new(sources, manifest)?;
        set.check_outputs()?;
        Ok(set)
    }

    fn new(
        sources: BTreeMap<String, String>,
        manifest: Option<Manifest>,
    ) -> Result<Self, TemplateError> {
        let mut tera = Tera::default();
        match manifest.as_ref().map(|manifest| manifest.escape) {
            Some(Escape::Markdown) => {
                tera.set_escape_fn(|text, out| out.write_all(escape::markdown(text).as_bytes()));
                tera.autoescape_on([""]);
            }
            Some(Escape::Html) => {
                tera.set_escape_fn(|text, out| out.write_all(escape::html(text).as_bytes()));
                tera.autoescape_on([""]);
            }
            // for Rust, HTML's escapes have no meaning; views escape what needs it
            Some(Escape::None) | None => tera.autoescape_on(Vec::<&'static str>::new()),
        }
        tera.register_filter("one_line", |text: Cow<'_, str>, _: Kwargs, _: &State| {
            one_line(&text)
        });
        tera.register_filter("commonmark", |text: Cow<'_, str>, _: Kwargs, _: &State| {
            Value::safe_string(&commonmark::inline(&text))
        });
        // all at once: a template may include one that comes later
        tera.add_raw_templates(sources.iter())
            .map_err(|error| TemplateError::of_engine("", "", &error))?;
        Ok(Self {
            tera,
            manifest,
            #[cfg(test)]
            given: std::sync::Arc::default(),
        })
    }

    fn check_outputs(&self) -> Result<(), TemplateError> {
        for output in self.manifest.iter().flat_map(|manifest| &manifest.files) {
            if !self.tera.contains_template(&output.template) {
                let mut known: Vec<&str> = self.tera.get_template_names().collect();
                known.sort_unstable();
                return Err(TemplateError::new(
                    MANIFEST,
                    format!(
                        "there is no template `{}`; there are {}",
                        output.template.escape_debug(),
                        known.join(", ")
                    ),
                ));
            }
        }
        Ok(())
    }

    /// Renders a template for a schema.
    pub(crate) fn render(
        &self,
        template: &str,
        schema: &str,
        view: &impl Serialize,
    ) -> Result<String, TemplateError> {
        #[cfg(test)]
        if let (Ok(mut given), Ok(view)) = (self.given.lock(), serde_json::to_value(view)) {
            given.push((template.to_owned(), view));
        }
        Context::from_serialize(view)
            .and_then(|mut context| {
                context.insert("context_version", &CONTEXT_VERSION);
                self.tera.render(template, &context)
            })
            .map_err(|error| TemplateError::of_engine(template, schema, &error))
    }

    /// The templates that were rendered, each with what it was given.
    #[cfg(test)]
    pub(super) fn given(&self) -> Vec<(String, serde_json::Value)> {
        self.given
            .lock()
            .map(|given| given.clone())
            .unwrap_or_default()
    }

    /// The names of the templates of a crate.
    #[cfg(test)]
    pub(super) fn names_of_crate() -> Vec<&'static str> {
        CRATE.templates.iter().map(|(name, _)| *name).collect()
    }
}

/// What the name of a template's file ends with.
const SUFFIX: &str = ".tera";

fn unknown_template(file: &str, set: &Set) -> TemplateError {
    let known: Vec<String> = set
        .templates
        .iter()
        .map(|(name, _)| format!("{name}{SUFFIX}"))
        .collect();
    TemplateError::new(
        file,
        format!(
            "there is no template of this name; there are {}",
            known.join(", ")
        ),
    )
}

/// The templates of a folder and its manifest, by file name.
fn read(dir: &Path) -> Result<BTreeMap<String, String>, TemplateError> {
    let shown = dir.display().to_string();
    let fault = |error: std::io::Error| {
        TemplateError::new(
            &shown,
            format!("the folder of templates cannot be read: {error}"),
        )
    };
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(dir).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let is_template = name.ends_with(SUFFIX);
        if !is_template && name != MANIFEST {
            let set = [&CRATE, &REFERENCE];
            let mut known = set.iter().flat_map(|set| set.templates);
            if known.any(|(known, _)| *known == name) {
                return Err(TemplateError::new(
                    &name,
                    format!("the file must be called {name}{SUFFIX} to replace the template"),
                ));
            }
            continue;
        }
        let text =
            read_template(&path).map_err(|error| TemplateError::new(&name, error.to_string()))?;
        files.insert(name, text);
    }
    if files.is_empty() {
        return Err(TemplateError::new(
            &shown,
            format!("the folder has no file whose name ends with {SUFFIX}"),
        ));
    }
    Ok(files)
}

fn read_template(path: &Path) -> io::Result<String> {
    let bytes = emit::read_regular(path)?.ok_or(io::ErrorKind::NotFound)?;
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
