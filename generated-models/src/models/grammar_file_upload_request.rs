// @generated from the schema "GrammarFileUploadRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GrammarFileUploadRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GrammarFileUploadRequest {
    /// `fileType`: one of `gram` and `grxml`.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GrammarFileUploadRequest "GrammarFileUploadRequest" 1 {
    (
        file_type: Open<FileType> = "fileType" with_file_type,
    )
});

/// The property `fileType` of `GrammarFileUploadRequest`. Known values: `gram`, `grxml`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

crate::runtime::values!(FileType {
    Gram = "gram",
    Grxml = "grxml",
});
