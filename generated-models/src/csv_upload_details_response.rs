// @generated from the schema "CsvUploadDetailsResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadDetailsResponse`.
pub struct CsvUploadDetailsResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `validationResult`: `ValidationResult`, required.
    #[doc(alias = "validationResult")]
    pub validation_result: ::std::option::Option<
        ::std::boxed::Box<crate::ValidationResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CsvUploadDetailsResponse {
    const EMPTY: Self = Self {
        upload_id: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        validation_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CsvUploadDetailsResponse = &<CsvUploadDetailsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CsvUploadDetailsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadId", "upload_id", 1),
            ("fileName", "file_name", 0),
            ("validationResult", "validation_result", 1),
        ],
        fields: &[&E.upload_id, &E.file_name, &E.validation_result],
    }
};

crate::runtime::model!(CsvUploadDetailsResponse);

crate::runtime::setters!(CsvUploadDetailsResponse {
    with_upload_id: upload_id: ::std::string::String,
    with_file_name: file_name: ::std::string::String,
    with_validation_result: validation_result: ::std::boxed::Box<crate::ValidationResult>,
});
