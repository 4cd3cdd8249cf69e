// @generated from the schema "GrammarFileUploadRequest"; changes made here are lost at the next generation

/// The schema `GrammarFileUploadRequest`.
#[repr(C)]
pub struct GrammarFileUploadRequest {
    /// `fileType`: `string`.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GrammarFileUploadRequest "GrammarFileUploadRequest" 1 {
    (
        file_type: crate::runtime::Open<FileType> = "fileType" 0 with_file_type,
    )
});

/// The property `fileType` of `GrammarFileUploadRequest`. Known values: `gram`, `grxml`.
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

crate::runtime::known!(FileType);

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gram, "gram"),
        (Self::Grxml, "grxml"),
    ];
}
