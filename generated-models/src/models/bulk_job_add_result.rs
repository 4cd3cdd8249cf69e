// @generated from the schema "BulkJobAddResult"; changes made here are lost at the next generation

use crate::{BulkJobAddWorkitemSummary, BulkJobError};
use crate::runtime::Extra;

/// The schema `BulkJobAddResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobAddResult {
    /// `error`: `BulkJobError`.
    pub error: Option<Box<BulkJobError>>,
    /// `entity`: `BulkJobAddWorkitemSummary`.
    pub entity: Option<Box<BulkJobAddWorkitemSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobAddResult "BulkJobAddResult" 2 {
    (
        error: Box<BulkJobError> = "error" with_error,
        entity: Box<BulkJobAddWorkitemSummary> = "entity" with_entity,
    )
});
