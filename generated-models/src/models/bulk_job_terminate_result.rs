// @generated from the schema "BulkJobTerminateResult"; changes made here are lost at the next generation

use crate::{BulkJobError, BulkJobTerminateResultEntity};
use crate::runtime::Extra;

/// The schema `BulkJobTerminateResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobTerminateResult {
    /// `error`: `BulkJobError`.
    pub error: Option<Box<BulkJobError>>,
    /// `entity`: `BulkJobTerminateResultEntity`.
    pub entity: Option<Box<BulkJobTerminateResultEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobTerminateResult "BulkJobTerminateResult" 2 {
    (
        error: Box<BulkJobError> = "error" with_error,
        entity: Box<BulkJobTerminateResultEntity> = "entity" with_entity,
    )
});
