//! Writing files so that each is there whole or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::EmitError;

/// A file that is complete beside its place, and takes it on [`Staged::commit`]. Dropped before, it is
/// removed and leaves what was there.
#[derive(Debug)]
pub struct Staged {
    // closed, so that thousands can wait
    file: TempPath,
    path: PathBuf,
}

/// How the names of files begin and end that are not at their place yet.
const PREFIX: &str = ".new-";
const SUFFIX: &str = ".tmp";

/// Whether a file of this name is one that a run which was interrupted has left.
pub(super) fn is_leftover(name: &str) -> bool {
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

impl Staged {
    /// Writes the pieces, one after another, to a file beside `path`; missing folders are created.
    ///
    /// # Errors
    /// The folder cannot be created, or the file not be written.
    pub fn new(path: &Path, pieces: &[&[u8]]) -> Result<Self, EmitError> {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX).suffix(SUFFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // Temporary files are their owner's alone; this one becomes an ordinary file, subject to the umask.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let fault = |error| EmitError::new("writing", path, error);
        let mut file = match builder.tempfile_in(folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                fs::create_dir_all(folder)
                    .map_err(|error| EmitError::new("creating", folder, error))?;
                builder.tempfile_in(folder)
            }
            other => other,
        }
        .map_err(fault)?;
        for piece in pieces {
            file.write_all(piece).map_err(fault)?;
        }
        Ok(Self {
            file: file.into_temp_path(),
            path: path.to_owned(),
        })
    }

    /// Waits until the content is on the disk, so that not even a loss of power leaves an empty file.
    ///
    /// # Errors
    /// The content cannot be written.
    pub fn sync(self) -> Result<Self, EmitError> {
        let synced = fs::OpenOptions::new()
            .write(true)
            .open(&self.file)
            .and_then(|file| file.sync_all());
        match synced {
            Ok(()) => Ok(self),
            Err(error) => Err(EmitError::new("writing", &self.path, error)),
        }
    }

    /// Puts the file at its place in one step: a reader sees the old content or the new one, never a part.
    ///
    /// # Errors
    /// The file cannot be moved there.
    pub fn commit(self) -> Result<(), EmitError> {
        let Self { file, path } = self;
        file.persist(&path)
            .map(drop)
            .map_err(|error| EmitError::new("writing", &path, error.error))
    }
}

/// Replaces the file at `path` by the given pieces in one step.
///
/// # Errors
/// As of [`Staged`]; what was there stays then.
pub fn replace(path: &Path, pieces: &[&[u8]]) -> Result<(), EmitError> {
    Staged::new(path, pieces)?.sync()?.commit()
}

/// Replaces several files, all or none: each is complete beside its place before the first one takes it, and
/// where one cannot take its place, those before it are put back. Files that hold the same text already
/// are left alone. Returns those that changed.
///
/// # Errors
/// A file cannot be read, or as of [`Staged`]. Nothing has changed then, unless the message says otherwise.
pub fn replace_all(files: Vec<(PathBuf, String)>) -> Result<Vec<PathBuf>, EmitError> {
    let mut ready = Vec::new();
    for (path, text) in files {
        let before =
            super::read_regular(&path).map_err(|error| EmitError::new("reading", &path, error))?;
        if before.as_deref() == Some(text.as_bytes()) {
            continue;
        }
        let file = Staged::new(&path, &[text.as_bytes()])?.sync()?;
        // putting back is to need no more than taking a place does
        let before = before
            .map(|bytes| Staged::new(&path, &[&bytes])?.sync())
            .transpose()?;
        ready.push((path, file, before));
    }
    let mut written: Vec<(PathBuf, Option<Staged>)> = Vec::new();
    for (path, file, before) in ready {
        if let Err(error) = file.commit() {
            for (path, before) in written.into_iter().rev() {
                match before {
                    Some(before) => before.commit()?,
                    None => fs::remove_file(&path)
                        .map_err(|error| EmitError::new("removing", &path, error))?,
                }
            }
            return Err(error);
        }
        written.push((path, before));
    }
    Ok(written.into_iter().map(|(path, _)| path).collect())
}
