//! Output that is no crate: texts in any language, which need not have comments.
//!
//! The output carries a list of its own files. What it names is the generator's to replace and to
//! remove; a folder with other files and without a list is left alone.

use std::collections::BTreeSet;
use std::path::Path;

use crate::emit::{self, Change, Difference, EmitError, FileSet};
use crate::render::is_below;

/// The name of the list in the output folder.
pub const LISTING: &str = ".generated";
/// Its first line.
const HEAD: &str = "# the generated files in this folder; changes made to them are lost";

/// Why a folder cannot be compared with what was generated.
#[derive(Debug, thiserror::Error)]
pub enum ListingError {
    /// Reading failed.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// Something is in the way that was not generated.
    #[error("{0}; choose another folder")]
    Foreign(String),
}

/// The list of the files of a set, itself included.
pub fn listing(files: &FileSet) -> String {
    let paths: BTreeSet<&str> = files.keys().map(String::as_str).chain([LISTING]).collect();
    let mut text = format!("{HEAD}\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// How the files of a set differ from those of a folder, sorted by path.
///
/// # Errors
/// The folder has files that were not generated where the set needs the place, or cannot be read.
pub fn compare(files: &FileSet, dir: &Path) -> Result<Vec<Difference>, ListingError> {
    let fault = |error| EmitError {
        action: "reading",
        path: dir.join(LISTING),
        source: error,
    };
    let list = emit::read_regular(&dir.join(LISTING)).map_err(fault)?;
    let before: BTreeSet<String> = match list {
        Some(bytes) => match String::from_utf8_lossy(&bytes).strip_prefix(HEAD) {
            // a list that was changed by hand must not lead out of the folder
            Some(paths) => paths
                .lines()
                .filter(|path| is_below(path))
                .map(str::to_owned)
                .collect(),
            None => {
                let shown = dir.join(LISTING).display().to_string();
                return Err(ListingError::Foreign(format!("{shown} was not generated")));
            }
        },
        None => BTreeSet::new(),
    };
    if before.is_empty() && dir.exists() {
        let is_unused = emit::is_unused(dir).map_err(|source| EmitError {
            action: "reading",
            path: dir.to_owned(),
            source,
        })?;
        if !is_unused {
            let shown = dir.display();
            return Err(ListingError::Foreign(format!(
                "{shown} is neither empty nor an earlier result"
            )));
        }
    }
    let mut differences = emit::compare(files, dir)?;
    // what only looks generated belongs to something else here
    differences.retain(|difference| difference.change != Change::Extra);
    for difference in &differences {
        if difference.change == Change::Stale && !before.contains(&difference.path) {
            let shown = dir.join(&difference.path).display().to_string();
            return Err(ListingError::Foreign(format!(
                "{shown} is in the way and was not generated"
            )));
        }
    }
    for path in before {
        if !files.contains_key(&path) && dir.join(&path).is_file() {
            differences.push(Difference {
                path,
                change: Change::Extra,
            });
        }
    }
    differences.sort();
    Ok(differences)
}
