// @generated from the schema "FunctionUploadRequest"; changes made here are lost at the next generation

/// The schema `FunctionUploadRequest`.
#[repr(C)]
pub struct FunctionUploadRequest {
    /// `fileName`: `string`, required.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FunctionUploadRequest "FunctionUploadRequest" 2 {
    (
        file_name: ::std::string::String = "fileName" 1 with_file_name,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" 0 with_signed_url_timeout_seconds,
    )
});
