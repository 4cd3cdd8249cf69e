// @generated from the schema "BulkEntityErrorNote"; changes made here are lost at the next generation

/// The schema `BulkEntityErrorNote`.
#[repr(C)]
pub struct BulkEntityErrorNote {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `status`: `integer (int32)`.
    pub status: ::std::option::Option<i32>,
    /// `retryable`: `boolean`.
    pub retryable: ::std::option::Option<bool>,
    /// `details`: `array of BulkErrorDetail`.
    pub details: ::std::option::Option<::std::vec::Vec<crate::BulkErrorDetail>>,
    /// `entity`: `Note`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Note>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkEntityErrorNote "BulkEntityErrorNote" 6 {
    (
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
        status: i32 = "status" 0 with_status,
        retryable: bool = "retryable" 0 with_retryable,
        details: ::std::vec::Vec<crate::BulkErrorDetail> = "details" 0 with_details,
        entity: ::std::boxed::Box<crate::Note> = "entity" 0 with_entity,
    )
});
