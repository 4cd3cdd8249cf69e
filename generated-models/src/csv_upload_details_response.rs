// @generated from the schema "CsvUploadDetailsResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadDetailsResponse`.
#[repr(C)]
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

crate::runtime::model!(CsvUploadDetailsResponse "CsvUploadDetailsResponse" 3 {
    (
        upload_id: ::std::string::String = "uploadId" 1 with_upload_id,
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        validation_result: ::std::boxed::Box<crate::ValidationResult> = "validationResult" 1 with_validation_result,
    )
});
