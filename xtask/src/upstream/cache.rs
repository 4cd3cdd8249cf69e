//! The previous answer, kept for conditional requests.
//!
//! One file per address: a line of JSON (the [`Header`]), then the document's bytes. One file, because its replacement
//! is atomic and so the validators can never belong to another document than the one beside them.

use std::path::{Path, PathBuf};

use generator::digest::sha256;
use generator::emit;
use serde::{Deserialize, Serialize};
use url::Url;

use super::client::Document;
use super::error::Problem;

/// Is raised whenever older files can no longer be used.
const FORMAT: u32 = 1;

/// What is known about a cached document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    format: u32,
    /// The address that was asked for.
    url: String,
    /// The address that answered, after redirects; the validators belong to it.
    pub answered_by: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    sha256: String,
}

/// A document of the cache whose bytes are as they were when it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cached {
    pub header: Header,
    pub bytes: Vec<u8>,
}

/// The cached answer for `url`, unless there is none or the file is damaged.
pub(super) fn load(dir: &Path, url: &Url) -> Option<Cached> {
    let mut bytes = std::fs::read(file(dir, url)).ok()?;
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let header: Header = serde_json::from_slice(&bytes[..end]).ok()?;
    bytes.drain(..=end);
    let usable =
        header.format == FORMAT && header.url == url.as_str() && header.sha256 == sha256(&bytes);
    usable.then_some(Cached { header, bytes })
}

/// Keeps `document` as the answer for `url`.
pub(super) fn save(dir: &Path, url: &Url, document: &Document) -> Result<(), Problem> {
    let header = Header {
        format: FORMAT,
        url: url.to_string(),
        answered_by: document.url.to_string(),
        etag: document.etag.clone(),
        last_modified: document.last_modified.clone(),
        sha256: sha256(&document.bytes),
    };
    let path = file(dir, url);
    let unwritable = |error: std::io::Error| Problem::Unwritable {
        path: path.clone(),
        reason: error.to_string(),
    };
    let line = serde_json::to_vec(&header).map_err(|error| unwritable(error.into()))?;
    emit::replace(&path, &[&line, b"\n", &document.bytes]).map_err(|error| unwritable(error.source))
}

fn file(dir: &Path, url: &Url) -> PathBuf {
    dir.join(format!("{}.cached", &sha256(url.as_str().as_bytes())[..16]))
}
