// @generated from the schema "BulkErrorDetail"; changes made here are lost at the next generation

/// The schema `BulkErrorDetail`.
#[repr(C)]
pub struct BulkErrorDetail {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkErrorDetail "BulkErrorDetail" 3 {
    (
        field_name: ::std::string::String = "fieldName" 0 with_field_name,
        value: ::std::string::String = "value" 0 with_value,
        message: ::std::string::String = "message" 0 with_message,
    )
});
