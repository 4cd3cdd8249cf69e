// @generated from the schema "BulkErrorDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BulkErrorDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkErrorDetail {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkErrorDetail "BulkErrorDetail" 3 {
    (
        field_name: String = "fieldName" with_field_name,
        value: String = "value" with_value,
        message: String = "message" with_message,
    )
});
