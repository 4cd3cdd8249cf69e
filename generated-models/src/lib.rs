//! Typed models of the Genesys Cloud platform API.

#![deny(unsafe_code)]

pub mod runtime;
