// @generated from the schema "FunctionUploadResponse"; changes made here are lost at the next generation

/// The schema `FunctionUploadResponse`.
#[repr(C)]
pub struct FunctionUploadResponse {
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FunctionUploadResponse "FunctionUploadResponse" 3 {
    (
        url: ::std::string::String = "url" 2 with_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 2 with_headers,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" 0 with_signed_url_timeout_seconds,
    )
});
