// @generated from the schema "ValidationServiceRequest"; changes made here are lost at the next generation

/// The schema `ValidationServiceRequest`.
#[repr(C)]
pub struct ValidationServiceRequest {
    /// `dateImportEnded`: `string (date-time)`, required.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValidationServiceRequest "ValidationServiceRequest" 2 {
    (
        date_import_ended: crate::runtime::DateTime = "dateImportEnded" 1 with_date_import_ended,
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
    )
});
