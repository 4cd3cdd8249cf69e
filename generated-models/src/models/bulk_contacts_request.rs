// @generated from the schema "BulkContactsRequest"; changes made here are lost at the next generation

use crate::ExternalContact;
use crate::runtime::Extra;

/// The schema `BulkContactsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkContactsRequest {
    /// `entities`: `array of ExternalContact`.
    pub entities: Option<Vec<ExternalContact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkContactsRequest "BulkContactsRequest" 1 {
    (
        entities: Vec<ExternalContact> = "entities" with_entities,
    )
});
