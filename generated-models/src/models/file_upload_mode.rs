// @generated from the schema "FileUploadMode"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FileUploadMode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FileUploadMode {
    /// `fileTypes`: array of one of `image/jpeg`, `image/gif` and `image/png`.
    #[doc(alias = "fileTypes")]
    pub file_types: Option<Vec<Open<FileTypes>>>,
    /// `maxFileSizeKB`: `integer (int64)`.
    #[doc(alias = "maxFileSizeKB")]
    pub max_file_size_kb: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FileUploadMode "FileUploadMode" 2 {
    (
        file_types: Vec<Open<FileTypes>> = "fileTypes" with_file_types,
        max_file_size_kb: i64 = "maxFileSizeKB" with_max_file_size_kb,
    )
});

/// The property `fileTypes` of `FileUploadMode`. Known values: `image/jpeg`, `image/gif`, `image/png`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileTypes {
    #[doc(alias = "image/jpeg")]
    ImageJpeg,
    #[doc(alias = "image/gif")]
    ImageGif,
    #[doc(alias = "image/png")]
    ImagePng,
}

crate::runtime::values!(FileTypes {
    ImageJpeg = "image/jpeg",
    ImageGif = "image/gif",
    ImagePng = "image/png",
});
