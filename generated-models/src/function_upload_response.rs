// @generated from the schema "FunctionUploadResponse"; changes made here are lost at the next generation

/// The schema `FunctionUploadResponse`.
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

impl crate::runtime::Model for FunctionUploadResponse {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        signed_url_timeout_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FunctionUploadResponse = &<FunctionUploadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FunctionUploadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 2),
            ("headers", "headers", 2),
            ("signedUrlTimeoutSeconds", "signed_url_timeout_seconds", 0),
        ],
        fields: &[&E.url, &E.headers, &E.signed_url_timeout_seconds],
    }
};

crate::runtime::model!(FunctionUploadResponse);

crate::runtime::setters!(FunctionUploadResponse {
    with_url: url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_signed_url_timeout_seconds: signed_url_timeout_seconds: i32,
});
