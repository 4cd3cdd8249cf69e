//! Input: the files of a document and what amends it, and the one place that reads them.

use std::path::{Path, PathBuf};

use crate::names::Renames;
use crate::spec::{self, Library, Loaded, Source};

/// Which document a command is about.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Input {
    /// The document: Swagger 2.0 or OpenAPI 3, JSON or YAML; several are read as one
    #[arg(long, required = true, value_name = "FILE")]
    pub spec: Vec<PathBuf>,
    /// OpenAPI Overlay 1.0 file applied to the document; may be repeated
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// File of names that you decide on
    #[arg(long, value_name = "FILE")]
    pub renames: Option<PathBuf>,
}

/// The files of an input, read.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The parts of the document, in the order given.
    pub documents: Vec<Source>,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// The decided names.
    pub renames: Renames,
    /// The file that they are in.
    pub lists: Vec<Source>,
}

impl Files {
    /// Reads the document, and the files below its folder that it refers to.
    pub fn load(&self) -> Loaded {
        spec::load_from(&self.documents, &self.overlays, &Disk)
    }

    /// All files that diagnostics may point into.
    pub fn sources(&self, loaded: &Loaded) -> Vec<Source> {
        self.documents
            .iter()
            .chain(&self.overlays)
            .chain(&self.lists)
            .chain(loaded.files.iter().map(|file| &file.source))
            .cloned()
            .collect()
    }
}

impl Input {
    /// Reads the files, each of them once: some are pipes.
    ///
    /// # Errors
    /// A file cannot be read, or the file of decided names is none; the message names it.
    pub fn read(&self) -> anyhow::Result<Files> {
        let documents = read_sources(&self.spec)?;
        let overlays = read_sources(&self.overlay)?;
        let renames = read_source(self.renames.as_deref())?;
        Ok(Files {
            documents,
            overlays,
            renames: setting(renames.as_ref(), Renames::parse)?,
            lists: renames.into_iter().collect(),
        })
    }
}

/// Reads documents or overlays.
///
/// # Errors
/// A file cannot be read; the message names it.
pub fn read_sources(paths: &[PathBuf]) -> anyhow::Result<Vec<Source>> {
    paths
        .iter()
        .filter_map(|path| read_source(Some(path)).transpose())
        .collect()
}

/// Reads a file, if there is to be one.
///
/// # Errors
/// It cannot be read; the message names it.
pub fn read_source(path: Option<&Path>) -> anyhow::Result<Option<Source>> {
    let Some(path) = path else {
        return Ok(None);
    };
    let bytes = std::fs::read(path)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
    Ok(Some(Source {
        name: shown(path),
        bytes,
    }))
}

/// The files below the folder of a document that was itself read from a file.
#[derive(Clone, Copy, Debug)]
pub struct Disk;

impl Library for Disk {
    fn read(&self, document: &str, path: &str) -> Result<Source, String> {
        if document.contains("://") {
            return Err("only documents that are files can refer to others".to_owned());
        }
        let folder = Path::new(document).parent().unwrap_or(Path::new(""));
        let file = folder.join(path);
        let real = |path: &Path| std::fs::canonicalize(path).map_err(reason);
        let real_folder = real(if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        })?;
        // what a link leads to is read only if it is below the folder as well
        let real_file = real(&file)?;
        if !real_file.starts_with(&real_folder) {
            return Err("a link leads out of the folder of the document".to_owned());
        }
        if !real_file.is_file() {
            return Err("it is no file".to_owned());
        }
        Ok(Source {
            name: shown(&file),
            bytes: std::fs::read(real_file).map_err(reason)?,
        })
    }
}

fn reason(error: std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    }
}

/// What a file of settings says to its parser, which is told the file's name and text, or the default where there is no
/// file.
///
/// # Errors
/// The file is not UTF-8 or cannot be parsed; the message names it.
pub fn setting<T: Default, E: std::fmt::Display>(
    source: Option<&Source>,
    parse: impl FnOnce(&str, &str) -> Result<T, E>,
) -> anyhow::Result<T> {
    let Some(source) = source else {
        return Ok(T::default());
    };
    let text = std::str::from_utf8(&source.bytes)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", source.name))?;
    parse(&source.name, text).map_err(|error| anyhow::anyhow!("{}: {error}", source.name))
}

/// A path as people and annotations want it: relative to where the command runs.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let path = path.strip_prefix(".").unwrap_or(path);
    path.display().to_string()
}
