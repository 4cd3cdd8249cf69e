// @generated from the schema "BulkJobTerminateRequest"; changes made here are lost at the next generation

use crate::BulkJobEntity;
use crate::runtime::Extra;

/// The schema `BulkJobTerminateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkJobTerminateRequest {
    /// `entities`: `array of BulkJobEntity`, required.
    pub entities: Option<Vec<BulkJobEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkJobTerminateRequest "BulkJobTerminateRequest" 1 {
    (
        entities: Vec<BulkJobEntity> = "entities" with_entities required,
    )
});
