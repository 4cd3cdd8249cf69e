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
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use store::{Staged, replace, replace_all};

use crate::diagnostics::counted;
use crate::format::HEAD;
use crate::listing::LISTING;

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
                match read_regular(&at) {
                    Ok(bytes) => Ok(bytes.map(|bytes| (path, bytes))),
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

/// Reads a file; `None` where there is none.
///
/// # Errors
/// It cannot be read, or is not a regular file: a pipe would be waited for without end.
pub(crate) fn read_regular(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let found = match fs::metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if !found.is_file() {
        let kind = if found.is_dir() {
            "it is a folder"
        } else {
            "it is not a regular file"
        };
        return Err(io::Error::other(kind));
    }
    fs::read(path).map(Some)
}

/// Why the differences could not be carried out.
#[derive(Debug, thiserror::Error)]
pub struct WriteError {
    /// The first file that could not be written or removed.
    pub cause: EmitError,
    /// How many files had changed before.
    pub changed: usize,
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let EmitError { source, .. } = &self.cause;
        write!(f, "{}: {source}; ", self.cause)?;
        match self.changed {
            0 => f.write_str("no file has changed"),
            changed => write!(
                f,
                "{} changed before, each of them whole; the same command again does the rest",
                counted(changed, "file", "files")
            ),
        }
    }
}

/// The file that marks a crate's folder as generated, which is therefore the first to take its place.
pub(crate) const MARK: &str = "src/lib.rs";

/// Carries out the differences that [`compare`] found: all files are written beside their places, then each takes its
/// place whole, and what is extra is removed last. In a new folder the file that marks it as generated comes first, so that
/// the next run knows the folder, whatever happens to this one. Runs for one folder take turns where the system
/// can lock a folder, and what an interrupted run left is cleared then.
///
/// # Errors
/// The first file that could not be written or removed. Where one cannot be written, as on a full disk, nothing has
/// changed.
pub fn write(files: &FileSet, dir: &Path, differences: &[Difference]) -> Result<(), WriteError> {
    let unchanged = |cause| WriteError { cause, changed: 0 };
    let folders = Scope::of(files).folders;
    let clear = || {
        for folder in &folders {
            clear_leftovers(&dir.join(folder));
        }
    };
    if differences.is_empty() {
        // what is there while another run has the folder may be what that is about to move
        if let Ok(folder) = fs::File::open(dir)
            && folder.try_lock().is_ok()
        {
            clear();
        }
        return Ok(());
    }
    let before: Vec<PathBuf> = missing_folders(files, dir);
    fs::create_dir_all(dir).map_err(|error| unchanged(EmitError::new("creating", dir, error)))?;
    let lock = fs::File::open(dir).and_then(|folder| folder.lock().map(|()| folder));
    if lock.is_ok() {
        clear();
    }
    let staged: Result<Vec<(&str, Staged)>, EmitError> = differences
        .par_iter()
        .filter(|difference| difference.change != Change::Extra)
        .map(|difference| {
            let at = dir.join(&difference.path);
            // Not synced: a lost file is generated again, and thousands of syncs take long.
            let staged = Staged::new(&at, &[files[&difference.path].as_bytes()])?;
            Ok((difference.path.as_str(), staged))
        })
        .collect();
    let mut staged = staged.map_err(|cause| {
        // only those that are empty
        for folder in before.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        unchanged(cause)
    })?;
    let done = AtomicUsize::new(0);
    let failed = |cause| WriteError {
        cause,
        changed: done.load(Ordering::Relaxed),
    };
    let commit = |staged: Staged| -> Result<(), EmitError> {
        staged.commit()?;
        done.fetch_add(1, Ordering::Relaxed);
        Ok(())
    };
    let mark = staged
        .iter()
        .position(|(path, _)| [MARK, LISTING].contains(path))
        .map(|mark| staged.swap_remove(mark));
    let is_new = |path: &str| {
        let of_mark = |difference: &&Difference| difference.path == path;
        differences
            .iter()
            .find(of_mark)
            .is_some_and(|difference| difference.change == Change::Missing)
    };
    let (first, last) = match mark {
        Some((path, mark)) if is_new(path) => (Some(mark), None),
        // a list names what is extra until that is removed
        Some((_, mark)) => (None, Some(mark)),
        None => (None, None),
    };
    if let Some(first) = first {
        commit(first).map_err(failed)?;
    }
    staged
        .into_par_iter()
        .try_for_each(|(_, staged)| commit(staged))
        .map_err(failed)?;
    for difference in differences
        .iter()
        .filter(|difference| difference.change == Change::Extra)
    {
        let at = dir.join(&difference.path);
        match fs::remove_file(&at) {
            Ok(()) => drop(done.fetch_add(1, Ordering::Relaxed)),
            // another run for the same folder was faster
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(EmitError::new("removing", &at, error))),
        }
    }
    if let Some(last) = last {
        commit(last).map_err(failed)?;
    }
    Ok(())
}

/// The folders of a set that are not there, the outer ones first.
fn missing_folders(files: &FileSet, dir: &Path) -> Vec<PathBuf> {
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for folder in &Scope::of(files).folders {
        let at = dir.join(folder);
        for folder in at.ancestors().take_while(|folder| !folder.exists()) {
            folders.insert(folder.to_owned());
        }
    }
    folders.into_iter().collect()
}

/// Removes what an interrupted run left in a folder; what cannot be removed harms nobody.
fn clear_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(store::is_leftover) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a folder has nothing in it but what a run left that was interrupted before its first file took its place.
///
/// # Errors
/// The folder cannot be read.
pub(crate) fn is_unused(dir: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let is_ours = if entry.file_type()?.is_dir() {
            is_unused(&entry.path())?
        } else {
            entry.file_name().to_str().is_some_and(store::is_leftover)
        };
        if !is_ours {
            return Ok(false);
        }
    }
    Ok(true)
}
