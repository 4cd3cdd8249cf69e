// @generated from the schema "CsvJobRequest"; changes made here are lost at the next generation

/// The schema `CsvJobRequest`.
#[repr(C)]
pub struct CsvJobRequest {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvJobRequest "CsvJobRequest" 2 {
    (
        upload_id: ::std::string::String = "uploadId" 1 with_upload_id,
        settings_id: ::std::string::String = "settingsId" 1 with_settings_id,
    )
});
