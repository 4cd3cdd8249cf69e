//! Generates typed Rust models from OpenAPI documents.
//!
//! The pipeline is `load -> normalize` ([`spec`]), `lower` ([`lower`], into [`ir`]), `resolve names`
//! ([`names`]), `render` ([`render`]), [`mod@format`], [`emit`]. [`generate::generate`] is all of it
//! between the two ends and does no IO; [`run`] reads files at the one end and writes them at the
//! other.
#![forbid(unsafe_code)]

pub mod areas;
pub mod diagnostics;
pub mod drift;
pub mod emit;
pub mod format;
pub mod generate;
pub mod ir;
pub mod lower;
pub mod names;
pub mod render;
pub mod run;
pub mod secrets;
pub mod spec;
mod standalone;
