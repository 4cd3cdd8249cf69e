// @generated from the schema "BulkIdsRequest"; changes made here are lost at the next generation

use crate::ExternalContactsEntity;
use crate::runtime::Extra;

/// The schema `BulkIdsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkIdsRequest {
    /// `entities`: `array of ExternalContactsEntity`.
    pub entities: Option<Vec<ExternalContactsEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkIdsRequest "BulkIdsRequest" 1 {
    (
        entities: Vec<ExternalContactsEntity> = "entities" with_entities,
    )
});
