//! The workspace's own commands, as a library.

#![forbid(unsafe_code)]

pub mod bench;
pub mod copies;
pub mod docs;
pub mod drift;
pub mod features;
pub mod lists;
pub mod pin;
pub mod regen;
pub mod spec;
pub mod update;
pub mod upstream;

use std::path::PathBuf;

/// The workspace's folder: cargo tells where the manifest of a running package stands.
pub fn workspace() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest
        .and_then(|manifest| manifest.parent().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from("."))
}
