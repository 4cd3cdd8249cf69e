// @generated from the schema "FileUploadMode"; changes made here are lost at the next generation

/// The schema `FileUploadMode`.
#[repr(C)]
pub struct FileUploadMode {
    /// `fileTypes`: `array of string`.
    #[doc(alias = "fileTypes")]
    pub file_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<FileTypes>>,
    >,
    /// `maxFileSizeKB`: `integer (int64)`.
    #[doc(alias = "maxFileSizeKB")]
    pub max_file_size_kb: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FileUploadMode "FileUploadMode" 2 {
    (
        file_types: ::std::vec::Vec<crate::runtime::Open<FileTypes>> = "fileTypes" 0 with_file_types,
        max_file_size_kb: i64 = "maxFileSizeKB" 0 with_max_file_size_kb,
    )
});

/// The property `fileTypes` of `FileUploadMode`. Known values: `image/jpeg`, `image/gif`, `image/png`.
#[non_exhaustive]
pub enum FileTypes {
    #[doc(alias = "image/jpeg")]
    ImageJpeg,
    #[doc(alias = "image/gif")]
    ImageGif,
    #[doc(alias = "image/png")]
    ImagePng,
}

crate::runtime::known!(FileTypes);

impl crate::runtime::Enum for FileTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ImageJpeg, "image/jpeg"),
        (Self::ImageGif, "image/gif"),
        (Self::ImagePng, "image/png"),
    ];
}
