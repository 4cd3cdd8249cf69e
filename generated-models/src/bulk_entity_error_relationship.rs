// @generated from the schema "BulkEntityErrorRelationship"; changes made here are lost at the next generation

/// The schema `BulkEntityErrorRelationship`.
#[repr(C)]
pub struct BulkEntityErrorRelationship {
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
    /// `entity`: `Relationship`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::Relationship>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkEntityErrorRelationship "BulkEntityErrorRelationship" 6 {
    (
        code: ::std::string::String = "code" 0 with_code,
        message: ::std::string::String = "message" 0 with_message,
        status: i32 = "status" 0 with_status,
        retryable: bool = "retryable" 0 with_retryable,
        details: ::std::vec::Vec<crate::BulkErrorDetail> = "details" 0 with_details,
        entity: ::std::boxed::Box<crate::Relationship> = "entity" 0 with_entity,
    )
});
