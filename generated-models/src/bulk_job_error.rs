// @generated from the schema "BulkJobError"; changes made here are lost at the next generation

/// The schema `BulkJobError`.
#[repr(C)]
pub struct BulkJobError {
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobError "BulkJobError" 2 {
    (
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
    )
});
