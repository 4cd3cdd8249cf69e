//! Writing files so that they are there whole or not at all.

use std::io::{self, Write};
use std::path::Path;

/// Replaces the file at `path` by the given pieces, one after another, in a single step.
///
/// Missing directories are created. The bytes go to a temporary file beside `path` first, which is removed again if
/// anything fails; a file that was there stays as it was then.
///
/// # Errors
///
/// Any error of the file system.
pub fn write_atomically(path: &Path, pieces: &[&[u8]]) -> io::Result<()> {
    let dir = match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(dir)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tmp-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Temporary files are private by default; this one becomes an ordinary file, subject to the umask.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(dir)?;
    for piece in pieces {
        file.write_all(piece)?;
    }
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
