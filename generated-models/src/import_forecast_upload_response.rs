// @generated from the schema "ImportForecastUploadResponse"; changes made here are lost at the next generation

/// The schema `ImportForecastUploadResponse`.
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

impl crate::runtime::Model for ImportForecastUploadResponse {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        upload_body_schema: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportForecastUploadResponse = &<ImportForecastUploadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportForecastUploadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadKey", "upload_key", 0),
            ("url", "url", 0),
            ("headers", "headers", 0),
            ("uploadBodySchema", "upload_body_schema", 0),
        ],
        fields: &[&E.upload_key, &E.url, &E.headers, &E.upload_body_schema],
    }
};

crate::runtime::model!(ImportForecastUploadResponse);

crate::runtime::setters!(ImportForecastUploadResponse {
    with_upload_key: upload_key: ::std::string::String,
    with_url: url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_upload_body_schema: upload_body_schema: ::std::boxed::Box<crate::BuImportShortTermForecastSchema>,
});
