// @generated from the schema "BulkEntityErrorExternalContact"; changes made here are lost at the next generation

use crate::{BulkErrorDetail, ExternalContact};
use crate::runtime::Extra;

/// The schema `BulkEntityErrorExternalContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkEntityErrorExternalContact {
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
    /// `entity`: `ExternalContact`.
    pub entity: Option<Box<ExternalContact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkEntityErrorExternalContact "BulkEntityErrorExternalContact" 6 {
    (
        code: String = "code" with_code,
        message: String = "message" with_message,
        status: i32 = "status" with_status,
        retryable: bool = "retryable" with_retryable,
        details: Vec<BulkErrorDetail> = "details" with_details,
        entity: Box<ExternalContact> = "entity" with_entity,
    )
});
