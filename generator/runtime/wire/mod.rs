//! Reading and writing.
//!
//! `decode` and `encode` serve any serde format, `json` reads and writes JSON text faster than through serde, `lenient`
//! sets aside what has the wrong type, `reader` reads within a budget, `path` names places in messages, `tree` is whole
//! JSON values, and `digits` keeps numbers beyond 64 bits.

pub(super) mod decode;
pub(super) mod digits;
pub(super) mod encode;
pub(super) mod json;
pub(super) mod lenient;
pub(super) mod path;
pub(super) mod reader;
pub(super) mod tree;
