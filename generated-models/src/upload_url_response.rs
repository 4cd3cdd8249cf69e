// @generated from the schema "UploadUrlResponse"; changes made here are lost at the next generation

/// The schema `UploadUrlResponse`.
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

impl crate::runtime::Model for UploadUrlResponse {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UploadUrlResponse = &<UploadUrlResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UploadUrlResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 2),
            ("uploadKey", "upload_key", 2),
            ("headers", "headers", 2),
        ],
        fields: &[&E.url, &E.upload_key, &E.headers],
    }
};

crate::runtime::model!(UploadUrlResponse);

crate::runtime::setters!(UploadUrlResponse {
    with_url: url: ::std::string::String,
    with_upload_key: upload_key: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
