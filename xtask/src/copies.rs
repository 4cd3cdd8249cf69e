//! Files that are in the repository more than once, since a package holds only what is in its own folder: the runtime of
//! the models, which the generator carries as text, and the licences. `cargo xtask regen` copies them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::emit::{FileSet, replace_all};

/// Where the runtime is written by hand, compiled and tested.
const RUNTIME: &str = "generated-models/src/runtime";
/// Where the generator has it.
const COPY: &str = "generator/runtime";
/// The module of the generator that lists the files of the copy.
const LIST: &str = "generator/src/runtime.rs";
/// The folder of the runtime's own tests, which stay where they are.
const TESTS: &str = "tests";
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The packages that others may use.
const PACKAGES: [&str; 3] = ["generated-models", "generator", "templates"];

/// How the copies differ from their originals.
#[derive(Debug)]
pub struct Copies {
    root: PathBuf,
    /// What is missing or different, by path from the workspace.
    stale: FileSet,
    /// What has no original, by path from the workspace.
    extra: Vec<String>,
}

impl Copies {
    /// Compares the copies in the workspace at `root`. What has no original there needs no copy.
    ///
    /// # Errors
    /// A file that is there cannot be read.
    pub fn compare(root: &Path) -> Result<Self> {
        let mut expected = FileSet::new();
        let mut extra = Vec::new();
        if root.join(RUNTIME).is_dir() {
            let mut runtime = files_below(&root.join(RUNTIME))?;
            runtime.retain(|path, _| !path.starts_with(&format!("{TESTS}/")));
            expected.insert(LIST.to_owned(), list(runtime.keys()));
            for path in files_below(&root.join(COPY))?.into_keys() {
                if !runtime.contains_key(&path) {
                    extra.push(format!("{COPY}/{path}"));
                }
            }
            let copies = runtime.into_iter();
            expected.extend(copies.map(|(path, text)| (format!("{COPY}/{path}"), text)));
        }
        for licence in LICENCES {
            let Some(text) = text_at(&root.join(licence))? else {
                continue;
            };
            for package in PACKAGES {
                expected.insert(format!("{package}/{licence}"), text.clone());
            }
        }
        let mut stale = FileSet::new();
        for (path, text) in expected {
            if text_at(&root.join(&path))?.as_ref() != Some(&text) {
                stale.insert(path, text);
            }
        }
        Ok(Self {
            root: root.to_owned(),
            stale,
            extra,
        })
    }

    /// The paths of what differs, from the workspace.
    pub fn differences(&self) -> impl Iterator<Item = &str> {
        self.stale.keys().chain(&self.extra).map(String::as_str)
    }

    /// Makes each copy like its original.
    ///
    /// # Errors
    /// A file cannot be written or removed.
    pub fn write(self) -> Result<()> {
        let files = self.stale.into_iter();
        replace_all(
            files
                .map(|(path, text)| (self.root.join(path), text))
                .collect(),
        )?;
        for path in self.extra {
            let path = self.root.join(path);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
        Ok(())
    }
}

/// The module that lists the files of the runtime.
fn list<'a>(paths: impl Iterator<Item = &'a String>) -> String {
    let mut text = format!(
        "//! The runtime of the models as text. `cargo xtask regen` copies it from `{RUNTIME}` and writes this list.\n\n\
         /// Each file by its path in the runtime.\n\
         #[rustfmt::skip]\n\
         pub(crate) const FILES: &[(&str, &str)] = &[\n"
    );
    for path in paths {
        // writing to a string never fails
        let _ = writeln!(
            text,
            "    ({path:?}, include_str!({:?})),",
            format!("../runtime/{path}")
        );
    }
    text + "];\n"
}

/// The files below a folder that may be there, by path from it.
fn files_below(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(below) = open.pop() {
        let at = folder.join(&below);
        if !at.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&at).with_context(|| format!("cannot read {}", at.display()))? {
            let entry = entry?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push(name + "/");
            } else if let Some(text) = text_at(&entry.path())? {
                files.insert(name, text);
            }
        }
    }
    Ok(files)
}

/// The text of a file that may be there.
fn text_at(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
