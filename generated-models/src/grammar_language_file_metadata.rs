// @generated from the schema "GrammarLanguageFileMetadata"; changes made here are lost at the next generation

/// The schema `GrammarLanguageFileMetadata`.
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

impl crate::runtime::Model for GrammarLanguageFileMetadata {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        file_size_bytes: ::std::option::Option::None,
        date_uploaded: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GrammarLanguageFileMetadata = &<GrammarLanguageFileMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GrammarLanguageFileMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileName", "file_name", 0),
            ("fileSizeBytes", "file_size_bytes", 0),
            ("dateUploaded", "date_uploaded", 0),
            ("fileType", "file_type", 0),
        ],
        fields: &[&E.file_name, &E.file_size_bytes, &E.date_uploaded, &E.file_type],
    }
};

crate::runtime::model!(GrammarLanguageFileMetadata);

crate::runtime::setters!(GrammarLanguageFileMetadata {
    with_file_name: file_name: ::std::string::String,
    with_file_size_bytes: file_size_bytes: i32,
    with_date_uploaded: date_uploaded: crate::runtime::DateTime,
    with_file_type: file_type: crate::runtime::Open<FileType>,
});

/// The property `fileType` of `GrammarLanguageFileMetadata`. Known values: `Gram`, `Grxml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gram, "Gram"),
        (Self::Grxml, "Grxml"),
    ];
}
