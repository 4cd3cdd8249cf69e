// @generated from the schema "BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact"; changes made here are lost at the next generation

use crate::{BulkEntityErrorExternalContact, ExternalContact};
use crate::runtime::Extra;

/// The schema `BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `ExternalContact`.
    pub entity: Option<Box<ExternalContact>>,
    /// `error`: `BulkEntityErrorExternalContact`.
    pub error: Option<Box<BulkEntityErrorExternalContact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact "BulkResponseResultExternalContactExternalContactBulkEntityErrorExternalContact" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<ExternalContact> = "entity" with_entity,
        error: Box<BulkEntityErrorExternalContact> = "error" with_error,
    )
});
