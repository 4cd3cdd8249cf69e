// @generated from the schema "ImportForecastUploadResponse"; changes made here are lost at the next generation

/// The schema `ImportForecastUploadResponse`.
#[repr(C)]
pub struct ImportForecastUploadResponse {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `uploadBodySchema`: `BuImportShortTermForecastSchema`.
    #[doc(alias = "uploadBodySchema")]
    pub upload_body_schema: ::std::option::Option<
        ::std::boxed::Box<crate::BuImportShortTermForecastSchema>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportForecastUploadResponse "ImportForecastUploadResponse" 4 {
    (
        upload_key: ::std::string::String = "uploadKey" 0 with_upload_key,
        url: ::std::string::String = "url" 0 with_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 0 with_headers,
        upload_body_schema: ::std::boxed::Box<crate::BuImportShortTermForecastSchema> = "uploadBodySchema" 0 with_upload_body_schema,
    )
});
