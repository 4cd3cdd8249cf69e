// @generated from the schema "BulkEntityErrorExternalOrganization"; changes made here are lost at the next generation

use crate::{BulkErrorDetail, ExternalOrganization};
use crate::runtime::Extra;

/// The schema `BulkEntityErrorExternalOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkEntityErrorExternalOrganization {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `status`: `integer (int32)`.
    pub status: Option<i32>,
    /// `retryable`: `boolean`.
    pub retryable: Option<bool>,
    /// `details`: `array of BulkErrorDetail`.
    pub details: Option<Vec<BulkErrorDetail>>,
    /// `entity`: `ExternalOrganization`.
    pub entity: Option<Box<ExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkEntityErrorExternalOrganization "BulkEntityErrorExternalOrganization" 6 {
    (
        code: String = "code" with_code,
        message: String = "message" with_message,
        status: i32 = "status" with_status,
        retryable: bool = "retryable" with_retryable,
        details: Vec<BulkErrorDetail> = "details" with_details,
        entity: Box<ExternalOrganization> = "entity" with_entity,
    )
});
