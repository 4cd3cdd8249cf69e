//! The workspace's own commands, as a library.

#![forbid(unsafe_code)]

pub mod drift;
pub mod upstream;
