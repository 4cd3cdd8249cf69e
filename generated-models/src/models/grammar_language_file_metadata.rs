// @generated from the schema "GrammarLanguageFileMetadata"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `GrammarLanguageFileMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GrammarLanguageFileMetadata {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `fileSizeBytes`: `integer (int32)`.
    #[doc(alias = "fileSizeBytes")]
    pub file_size_bytes: Option<i32>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: Option<DateTime>,
    /// `fileType`: one of `Gram` and `Grxml`.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GrammarLanguageFileMetadata "GrammarLanguageFileMetadata" 4 {
    (
        file_name: String = "fileName" with_file_name,
        file_size_bytes: i32 = "fileSizeBytes" with_file_size_bytes,
        date_uploaded: DateTime = "dateUploaded" with_date_uploaded,
        file_type: Open<FileType> = "fileType" with_file_type,
    )
});

/// The property `fileType` of `GrammarLanguageFileMetadata`. Known values: `Gram`, `Grxml`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

crate::runtime::values!(FileType {
    Gram = "Gram",
    Grxml = "Grxml",
});
