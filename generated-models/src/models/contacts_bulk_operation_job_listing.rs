// @generated from the schema "ContactsBulkOperationJobListing"; changes made here are lost at the next generation

use crate::ContactsBulkOperationJob;
use crate::runtime::Extra;

/// The schema `ContactsBulkOperationJobListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactsBulkOperationJobListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of ContactsBulkOperationJob`.
    pub entities: Option<Vec<ContactsBulkOperationJob>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactsBulkOperationJobListing "ContactsBulkOperationJobListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<ContactsBulkOperationJob> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
