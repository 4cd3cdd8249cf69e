//! Generates typed Rust models from OpenAPI documents.
#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod ir;
pub mod lower;
pub mod names;
pub mod spec;
