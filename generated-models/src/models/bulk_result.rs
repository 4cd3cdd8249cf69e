// @generated from the schema "BulkResult"; changes made here are lost at the next generation

use crate::BulkError;
use crate::runtime::Extra;

/// The schema `BulkResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResult {
    /// `error`: `BulkError`.
    pub error: Option<Box<BulkError>>,
    /// `entity`: `object`.
    pub entity: Option<serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResult "BulkResult" 2 {
    (
        error: Box<BulkError> = "error" with_error,
        entity: serde_json::Value = "entity" with_entity,
    )
});
