// @generated from the schema "CsvUploadResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadResponse`.
pub struct CsvUploadResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `uploadHeaders`: `array of Header`, required.
    #[doc(alias = "uploadHeaders")]
    pub upload_headers: ::std::option::Option<::std::vec::Vec<crate::Header>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvUploadResponse {
    const EMPTY: Self = Self {
        upload_id: ::std::option::Option::None,
        upload_url: ::std::option::Option::None,
        upload_headers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvUploadResponse = &<CsvUploadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvUploadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadId", "upload_id", 1),
            ("uploadUrl", "upload_url", 1),
            ("uploadHeaders", "upload_headers", 1),
        ],
        fields: &[&E.upload_id, &E.upload_url, &E.upload_headers],
    }
};

crate::runtime::model!(CsvUploadResponse);

crate::runtime::setters!(CsvUploadResponse {
    with_upload_id: upload_id: ::std::string::String,
    with_upload_url: upload_url: ::std::string::String,
    with_upload_headers: upload_headers: ::std::vec::Vec<crate::Header>,
});
