// @generated from the schema "UploadUrlResponse"; changes made here are lost at the next generation

/// The schema `UploadUrlResponse`.
#[repr(C)]
pub struct UploadUrlResponse {
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `uploadKey`: `string`, read-only.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UploadUrlResponse "UploadUrlResponse" 3 {
    (
        url: ::std::string::String = "url" 2 with_url,
        upload_key: ::std::string::String = "uploadKey" 2 with_upload_key,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 2 with_headers,
    )
});
