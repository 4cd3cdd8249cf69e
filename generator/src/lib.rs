//! Generates typed Rust models from OpenAPI documents.
#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod drift;
pub mod ir;
pub mod spec;
