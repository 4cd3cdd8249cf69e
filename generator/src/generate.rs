//! The whole pipeline as one pure function.

use rayon::prelude::*;

use crate::diagnostics::{Code, Diagnostic, has_error};
use crate::emit::FileSet;
use crate::format::{self, FormatError};
use crate::ir::{Model, TypeKind};
use crate::names::{self, Renames};
use crate::render::{self, TemplateError, Templates};
use crate::secrets::Secrets;
use crate::spec::Spec;
use crate::{areas, conventions, lower, standalone};

/// What a run is to produce.
#[derive(Debug)]
pub struct Config {
    /// The templates.
    pub templates: Templates,
    /// Names that a person has decided on.
    pub renames: Renames,
    /// Properties that a person has declared secret.
    pub secrets: Secrets,
    /// Which files besides the models belong to the output.
    pub layout: Layout,
    /// Whether the crate has the module `operations`.
    pub operations: bool,
}

/// Which files besides the models belong to the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A crate that has the runtime already, and this manifest, of which only the features below the
    /// marker are generated.
    Existing {
        /// The text of its `Cargo.toml`.
        manifest: String,
    },
    /// A complete crate of its own, with manifest, page and runtime.
    Standalone(Package),
    /// No crate: the files that the manifest of the templates names.
    Texts,
}

/// What the manifest of a complete crate says, and what there is of it already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The package's name where there is no manifest yet that gives one.
    pub name: String,
    /// The package's name that was asked for, which a manifest that is there receives too.
    pub given_name: Option<String>,
    /// Its version likewise; 0.1.0 in a new manifest.
    pub version: Option<String>,
    /// Its license likewise, as an SPDX expression; none in a new manifest.
    pub license: Option<String>,
    /// Its edition likewise; 2024 in a new manifest.
    pub edition: Option<String>,
    /// Whether a new manifest makes the crate a cargo workspace of its own.
    pub workspace: bool,
    /// The manifest that is there. Only its marked part and what was asked for above change.
    pub manifest: Option<String>,
    /// The page that is there. It stays unless it is marked as generated.
    pub readme: Option<String>,
}

impl Package {
    /// A new package of a name.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

/// How many schemas became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Named schemas in the document.
    pub schemas: usize,
    /// Structs, any-JSON newtypes and unions at the root or in a model's module.
    pub structs: usize,
    /// Enums at the root or in a model's module.
    pub enums: usize,
    /// Named arrays, maps and scalars.
    pub aliases: usize,
    /// Schemas without a type.
    pub skipped: usize,
}

/// What a run produced.
#[derive(Debug)]
pub struct Outcome {
    /// The files, by path below the output folder; empty when there is any error.
    pub files: FileSet,
    /// The resolved model.
    pub model: Model,
    /// What there is to say: findings about the document, sorted, and what is wrong with templates or with what they
    /// printed.
    pub diagnostics: Vec<Diagnostic>,
    /// How many schemas became what.
    pub counts: Counts,
}

impl Outcome {
    /// Whether the files may be written.
    pub fn is_ok(&self) -> bool {
        !has_error(&self.diagnostics)
    }
}

/// Lowers the document and resolves its names, without rendering anything.
pub fn resolve(spec: &Spec, renames: &Renames) -> (Model, Vec<Diagnostic>) {
    let (mut model, mut diagnostics) = lower::lower(spec);
    diagnostics.extend(names::resolve(&mut model, renames));
    // what is about a list of names has its place already
    for diagnostic in diagnostics.iter_mut().filter(|found| found.file.is_empty()) {
        let (file, pointer) = spec.origin(&diagnostic.pointer);
        diagnostic.file = file.to_owned();
        diagnostic.pointer = pointer;
    }
    diagnostics.sort();
    // what several schemas refer to is lowered for each of them
    diagnostics.dedup();
    (model, diagnostics)
}

/// Generates the files of a document. Nothing is read or written.
pub fn generate(spec: &Spec, config: &Config) -> Outcome {
    let (mut model, mut diagnostics) = resolve(spec, &config.renames);
    let mut secrets = config.secrets.mark(&mut model);
    for diagnostic in secrets.iter_mut().filter(|found| found.file.is_empty()) {
        let (file, pointer) = spec.origin(&diagnostic.pointer);
        diagnostic.file = file.to_owned();
        diagnostic.pointer = pointer;
    }
    diagnostics.extend(secrets);
    let mut outcome = Outcome {
        files: FileSet::new(),
        counts: count(&model),
        model,
        diagnostics,
    };
    if !outcome.is_ok() {
        return outcome;
    }
    match render(spec, &outcome.model, config) {
        Ok(files) => outcome.files = files,
        Err(errors) => outcome.diagnostics.extend(errors),
    }
    outcome
}

/// The files of a model.
fn render(spec: &Spec, model: &Model, config: &Config) -> Result<FileSet, Vec<Diagnostic>> {
    let conventions = config.operations.then(|| conventions::find(spec, model));
    let error_model = conventions
        .as_ref()
        .and_then(|conventions| conventions.error_model)
        .map(|schema| (areas::OPERATIONS, schema));
    let areas = areas::find_with(spec, model, error_model.as_slice());
    if let Some(error) = areas.too_large {
        return Err(vec![error]);
    }
    let templates = &config.templates;
    if let Some(manifest) = templates.manifest() {
        if let Some(error) = areas.too_large_for_pages() {
            return Err(vec![error]);
        }
        let files = render::texts::render(spec, model, &areas, templates, manifest);
        return files.map_err(template_errors);
    }
    let title = &spec.openapi.info.title;
    let rendered = render::render(model, &areas, templates, title, conventions.as_ref())
        .map_err(template_errors)?;
    let formatted: Vec<Result<(String, String), Box<FormatError>>> = rendered
        .par_iter()
        .map(|file| format::format(file).map(|text| (format!("src/{}", file.file), text)))
        .collect();
    let mut files = FileSet::new();
    let mut errors = Vec::new();
    for result in formatted {
        match result {
            Ok((path, text)) => {
                files.insert(path, text);
            }
            Err(error) => errors.push(Diagnostic::of(Code::NotRust, "", error.to_string())),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let others =
        render::render_features(&areas, templates).and_then(|features| match &config.layout {
            Layout::Standalone(package) => {
                let operations = config.operations;
                standalone::files(
                    package, &features, title, model, &areas, operations, templates,
                )
            }
            Layout::Existing { manifest } => {
                let manifest = standalone::with_features(manifest, &features);
                Ok(FileSet::from([("Cargo.toml".to_owned(), manifest)]))
            }
            Layout::Texts => Ok(FileSet::new()),
        });
    files.extend(others.map_err(|error| template_errors(vec![error]))?);
    Ok(files)
}

fn template_errors(errors: Vec<TemplateError>) -> Vec<Diagnostic> {
    let errors = errors.into_iter();
    errors
        .map(|error| Diagnostic::of(Code::TemplateError, "", error.to_string()))
        .collect()
}

fn count(model: &Model) -> Counts {
    let mut counts = Counts {
        schemas: model.types.iter().filter(|ty| ty.site.is_none()).count() + model.skipped.len(),
        skipped: model.skipped.len(),
        ..Counts::default()
    };
    for ty in model
        .types
        .iter()
        .flat_map(|ty| std::iter::once(ty).chain(&ty.inline))
    {
        match ty.kind {
            TypeKind::Struct(_) | TypeKind::Any | TypeKind::Union(_) => counts.structs += 1,
            TypeKind::Enum(_) => counts.enums += 1,
            TypeKind::Alias(_) => counts.aliases += 1,
        }
    }
    counts
}
