// @generated from the schema "KnowledgeImportJobRequest"; changes made here are lost at the next generation

use crate::KnowledgeImportJobSettings;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeImportJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: Option<String>,
    /// `fileType`: one of `Json`, `Csv` and `Xlsx`, required.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// `settings`: `KnowledgeImportJobSettings`.
    pub settings: Option<Box<KnowledgeImportJobSettings>>,
    /// `skipConfirmationStep`: `boolean`.
    #[doc(alias = "skipConfirmationStep")]
    pub skip_confirmation_step: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobRequest "KnowledgeImportJobRequest" 4 {
    (
        upload_key: String = "uploadKey" with_upload_key required,
        file_type: Open<FileType> = "fileType" with_file_type required,
        settings: Box<KnowledgeImportJobSettings> = "settings" with_settings,
        skip_confirmation_step: bool = "skipConfirmationStep" with_skip_confirmation_step,
    )
});

/// The property `fileType` of `KnowledgeImportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::values!(FileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});
