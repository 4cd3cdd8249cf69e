// @generated from the schema "FileUploadMode"; changes made here are lost at the next generation

/// The schema `FileUploadMode`.
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

impl crate::runtime::Model for FileUploadMode {
    const EMPTY: Self = Self {
        file_types: ::std::option::Option::None,
        max_file_size_kb: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FileUploadMode = &<FileUploadMode as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FileUploadMode",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileTypes", "file_types", 0),
            ("maxFileSizeKB", "max_file_size_kb", 0),
        ],
        fields: &[&E.file_types, &E.max_file_size_kb],
    }
};

crate::runtime::model!(FileUploadMode);

crate::runtime::setters!(FileUploadMode {
    with_file_types: file_types: ::std::vec::Vec<crate::runtime::Open<FileTypes>>,
    with_max_file_size_kb: max_file_size_kb: i64,
});

/// The property `fileTypes` of `FileUploadMode`. Known values: `image/jpeg`, `image/gif`, `image/png`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileTypes {
    ImageJpeg,
    ImageGif,
    ImagePng,
}

impl crate::runtime::Enum for FileTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ImageJpeg, "image/jpeg"),
        (Self::ImageGif, "image/gif"),
        (Self::ImagePng, "image/png"),
    ];
}
