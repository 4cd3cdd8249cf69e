//! Emitting: the one place where generated files meet the disk.
//!
//! [`compare`] finds what differs between a [`FileSet`] and a folder; [`write()`] makes the folder
//! equal to it and a check only reports it, so both always speak of the same differences. Files
//! that do not carry the generator's head are never touched, unless the set itself names them.

mod store;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

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
#[error("{action} {}: {source}", .path.display())]
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

/// How the files of a set differ from those of a folder, sorted by path.
///
/// # Errors
/// A file or folder that is there and cannot be read.
pub fn compare(files: &FileSet, dir: &Path) -> Result<Vec<Difference>, EmitError> {
    let found: Result<Vec<Option<Difference>>, EmitError> = files
        .par_iter()
        .map(|(path, content)| {
            let at = dir.join(path);
            let change = match fs::read(&at) {
                Ok(bytes) if bytes == content.as_bytes() => None,
                Ok(_) => Some(Change::Stale),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Some(Change::Missing),
                Err(error) => return Err(EmitError::new("reading", &at, error)),
            };
            Ok(change.map(|change| Difference {
                path: path.clone(),
                change,
            }))
        })
        .collect();
    let mut differences: Vec<Difference> = found?.into_iter().flatten().collect();
    for path in generated_below(files, dir)? {
        if !files.contains_key(&path) {
            differences.push(Difference {
                path,
                change: Change::Extra,
            });
        }
    }
    differences.sort();
    Ok(differences)
}

/// Generated files in the folders of the set, whether they are in it or not.
fn generated_below(files: &FileSet, dir: &Path) -> Result<Vec<String>, EmitError> {
    let mut folders: Vec<&str> = files
        .keys()
        .map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder))
        .collect();
    folders.sort_unstable();
    folders.dedup();
    let mut found = Vec::new();
    for folder in folders {
        let at = dir.join(folder);
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(EmitError::new("reading", &at, error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| EmitError::new("reading", &at, error))?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            };
            if path.ends_with(".rs") && !files.contains_key(&path) && is_generated(&entry.path())? {
                found.push(path);
            }
        }
    }
    Ok(found)
}

fn is_generated(path: &Path) -> Result<bool, EmitError> {
    use std::io::Read;
    if !path.is_file() {
        return Ok(false);
    }
    let fault = |error| EmitError::new("reading", path, error);
    let mut start = Vec::with_capacity(HEAD.len());
    let file = fs::File::open(path).map_err(fault)?;
    file.take(HEAD.len() as u64)
        .read_to_end(&mut start)
        .map_err(fault)?;
    Ok(start == HEAD.as_bytes())
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
