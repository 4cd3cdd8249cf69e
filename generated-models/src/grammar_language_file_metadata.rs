// @generated from the schema "GrammarLanguageFileMetadata"; changes made here are lost at the next generation

/// The schema `GrammarLanguageFileMetadata`.
#[repr(C)]
pub struct GrammarLanguageFileMetadata {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `fileSizeBytes`: `integer (int32)`.
    #[doc(alias = "fileSizeBytes")]
    pub file_size_bytes: ::std::option::Option<i32>,
    /// `dateUploaded`: `string (date-time)`.
    #[doc(alias = "dateUploaded")]
    pub date_uploaded: ::std::option::Option<crate::runtime::DateTime>,
    /// `fileType`: `string`.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GrammarLanguageFileMetadata "GrammarLanguageFileMetadata" 4 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        file_size_bytes: i32 = "fileSizeBytes" 0 with_file_size_bytes,
        date_uploaded: crate::runtime::DateTime = "dateUploaded" 0 with_date_uploaded,
        file_type: crate::runtime::Open<FileType> = "fileType" 0 with_file_type,
    )
});

/// The property `fileType` of `GrammarLanguageFileMetadata`. Known values: `Gram`, `Grxml`.
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

crate::runtime::known!(FileType);

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gram, "Gram"),
        (Self::Grxml, "Grxml"),
    ];
}
