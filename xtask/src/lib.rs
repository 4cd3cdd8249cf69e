//! The workspace's own commands, as a library.

#![forbid(unsafe_code)]

#[cfg(feature = "full")]
pub mod bench;
pub mod copies;
pub mod docs;
#[cfg(feature = "full")]
pub mod drift;
pub mod features;
#[cfg(feature = "full")]
pub mod lists;
#[cfg(feature = "full")]
pub mod pin;
pub mod regen;
#[cfg(feature = "full")]
pub mod spec;
#[cfg(feature = "full")]
pub mod update;
#[cfg(feature = "full")]
pub mod upstream;

use std::path::PathBuf;

/// The workspace's folder: cargo tells where the manifest of a running package stands.
pub fn workspace() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    manifest
        .and_then(|manifest| manifest.parent().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from("."))
}
