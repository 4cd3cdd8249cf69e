// @generated from the schema "CsvUploadPreviewResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadPreviewResponse`.
pub struct CsvUploadPreviewResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `headers`: `array of string`, required.
    pub headers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `entries`: `array of array of string`, required.
    pub entries: ::std::option::Option<
        ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvUploadPreviewResponse {
    const EMPTY: Self = Self {
        upload_id: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        entries: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvUploadPreviewResponse = &<CsvUploadPreviewResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvUploadPreviewResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadId", "upload_id", 1),
            ("headers", "headers", 1),
            ("entries", "entries", 1),
        ],
        fields: &[&E.upload_id, &E.headers, &E.entries],
    }
};

crate::runtime::model!(CsvUploadPreviewResponse);

crate::runtime::setters!(CsvUploadPreviewResponse {
    with_upload_id: upload_id: ::std::string::String,
    with_headers: headers: ::std::vec::Vec<::std::string::String>,
    with_entries: entries: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
});
