//! Generates typed Rust models from OpenAPI documents.
//!
//! The pipeline is `load -> normalize` ([`spec`]), `lower` ([`lower`], into [`ir`]), `resolve names`
//! ([`names`]), `render` ([`render`]), [`mod@format`], [`emit`]. [`generate::generate`] is all of it
//! between the two ends and does no IO; [`run`] reads files at the one end and writes them at the
//! other. Beside it stand [`areas`] and [`uses`] (who needs which schema), [`explain`] and [`lint`]
//! (what there is to say about a document), and [`commands`], what a person can run.
#![forbid(unsafe_code)]

pub mod areas;
pub mod commands;
pub mod console;
pub mod conventions;
pub mod diagnostics;
pub mod digest;
pub mod drift;
pub mod emit;
pub mod explain;
pub mod format;
pub mod generate;
mod in_step;
pub mod input;
pub mod ir;
pub mod lint;
pub mod listing;
pub mod lists;
pub mod lower;
pub mod names;
pub mod printable;
pub mod render;
pub mod run;
mod runtime;
pub mod secrets;
pub mod spec;
mod standalone;
pub mod uses;
mod workspace;
