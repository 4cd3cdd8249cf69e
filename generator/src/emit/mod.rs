//! Emitting: the one place where generated files meet the disk.
//!
//! [`compare`] finds what differs between a [`FileSet`] and a folder; [`write()`] makes the folder
//! equal to it and a check only reports it, so both always speak of the same differences. Files
//! that do not carry the generator's head are never touched, unless the set itself names them.

mod store;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use store::{Staged, replace, replace_all};

use crate::format::HEAD;

/// Generated files: path below the output folder, with `/`, to content.
pub type FileSet = BTreeMap<String, String>;

/// What is different about one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is in the set and not on disk.
    Missing,
    /// Its content on disk is another one.
    Stale,
    /// It carries the generator's head and is not in the set.
    Extra,
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Path below the output folder.
    pub path: String,
    /// What is different.
    pub change: Change,
}

/// An input or output error with its path.
#[derive(Debug, thiserror::Error)]
#[error("{action} {}", .path.display())]
pub struct EmitError {
    /// What was tried: `reading`, `writing`, `removing`.
    pub action: &'static str,
    /// Where.
    pub path: PathBuf,
    /// Why it failed.
    pub source: io::Error,
}

impl EmitError {
    fn new(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self {
            action,
            path: path.to_owned(),
            source,
        }
    }
}

/// Which files of a folder a [`FileSet`] is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The folders that the set has files in; whatever Rust file is there may be a generated one.
    folders: Vec<String>,
    /// The files of the set.
    paths: Vec<String>,
}

impl Scope {
    /// The scope of a set.
    pub fn of(files: &FileSet) -> Self {
        let mut folders: Vec<String> = files
            .keys()
            .map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder))
            .map(str::to_owned)
            .collect();
        folders.sort_unstable();
        folders.dedup();
        Self {
            folders,
            paths: files.keys().cloned().collect(),
        }
    }
}

/// Files as they were on disk when they were read, by path below the folder.
#[derive(Debug)]
pub struct OnDisk(BTreeMap<String, Vec<u8>>);

impl OnDisk {
    /// Reads what is in the scope.
    ///
    /// # Errors
    /// A file or folder that is there and cannot be read.
    pub fn read(dir: &Path, scope: &Scope) -> Result<Self, EmitError> {
        let mut paths: BTreeSet<String> = scope.paths.iter().cloned().collect();
        for folder in &scope.folders {
            rust_files(dir, folder, &mut paths)?;
        }
        let found: Result<Vec<_>, EmitError> = paths
            .into_par_iter()
            .map(|path| {
                let at = dir.join(&path);
                match fs::read(&at) {
                    Ok(bytes) => Ok(Some((path, bytes))),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                    Err(error) => Err(EmitError::new("reading", &at, error)),
                }
            })
            .collect();
        Ok(Self(found?.into_iter().flatten().collect()))
    }

    /// The files, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// How the files of a set differ from these, sorted by path.
    pub fn compare(&self, files: &FileSet) -> Vec<Difference> {
        let expected = files.iter().filter_map(|(path, content)| {
            let change = match self.0.get(path) {
                Some(bytes) if bytes == content.as_bytes() => return None,
                Some(_) => Change::Stale,
                None => Change::Missing,
            };
            Some((path, change))
        });
        let extra = self
            .0
            .iter()
            .filter(|(path, bytes)| {
                !files.contains_key(*path) && bytes.starts_with(HEAD.as_bytes())
            })
            .map(|(path, _)| (path, Change::Extra));
        let mut differences: Vec<Difference> = expected
            .chain(extra)
            .map(|(path, change)| Difference {
                path: path.clone(),
                change,
            })
            .collect();
        differences.sort();
        differences
    }
}

/// How the files of a set differ from those of a folder, sorted by path.
///
/// # Errors
/// As of [`OnDisk::read`].
pub fn compare(files: &FileSet, dir: &Path) -> Result<Vec<Difference>, EmitError> {
    Ok(OnDisk::read(dir, &Scope::of(files))?.compare(files))
}

/// Adds the Rust files of a folder.
fn rust_files(dir: &Path, folder: &str, paths: &mut BTreeSet<String>) -> Result<(), EmitError> {
    let at = dir.join(folder);
    let fault = |error| EmitError::new("reading", &at, error);
    let entries = match fs::read_dir(&at) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(fault(error)),
    };
    for entry in entries {
        let entry = entry.map_err(fault)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        if name.ends_with(".rs") && entry.path().is_file() {
            paths.insert(if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            });
        }
    }
    Ok(())
}

/// Carries out the differences that [`compare`] found: each file is written beside its place and
/// moved there whole, and stale ones are removed last.
///
/// # Errors
/// The first file that could not be written or removed; what was written before it stays, each
/// file either old or new.
pub fn write(files: &FileSet, dir: &Path, differences: &[Difference]) -> Result<(), EmitError> {
    differences
        .par_iter()
        .filter(|difference| difference.change != Change::Extra)
        .try_for_each(|difference| {
            let at = dir.join(&difference.path);
            // Not synced: a lost file is generated again, and thousands of syncs take long.
            Staged::new(&at, &[files[&difference.path].as_bytes()])?.commit()
        })?;
    for difference in differences
        .iter()
        .filter(|difference| difference.change == Change::Extra)
    {
        let at = dir.join(&difference.path);
        fs::remove_file(&at).map_err(|error| EmitError::new("removing", &at, error))?;
    }
    Ok(())
}
