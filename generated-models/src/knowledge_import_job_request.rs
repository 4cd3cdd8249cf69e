// @generated from the schema "KnowledgeImportJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobRequest`.
#[repr(C)]
pub struct KnowledgeImportJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `settings`: `KnowledgeImportJobSettings`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobSettings>,
    >,
    /// `skipConfirmationStep`: `boolean`.
    #[doc(alias = "skipConfirmationStep")]
    pub skip_confirmation_step: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeImportJobRequest "KnowledgeImportJobRequest" 4 {
    (
        upload_key: ::std::string::String = "uploadKey" 1 with_upload_key,
        file_type: crate::runtime::Open<FileType> = "fileType" 1 with_file_type,
        settings: ::std::boxed::Box<crate::KnowledgeImportJobSettings> = "settings" 0 with_settings,
        skip_confirmation_step: bool = "skipConfirmationStep" 0 with_skip_confirmation_step,
    )
});

/// The property `fileType` of `KnowledgeImportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::known!(FileType);

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::Csv, "Csv"),
        (Self::Xlsx, "Xlsx"),
    ];
}
