//! JSON text straight into slots and out of views, without a serde format in between: what makes `from_json`, `to_json`
//! and `to_vec` fast. `scan` finds the end of plain text, `read` reads, `write` writes.
//!
//! Reading and writing through serde is the reference. Reading here accepts only what the reference accepts, with the
//! same result; whatever is unusual or wrong it gives up on, and the reference then reads the whole text again. So
//! there are no messages, places or rules for odd numbers here. The differential tests in `model-tests` and the fuzz
//! target hold the two together.

pub(crate) mod read;
mod scan;
pub(crate) mod write;

pub(crate) use read::{GivenUp, Reference, read_model};
pub(crate) use scan::is_plain;
pub(crate) use write::{to_string, to_vec};
