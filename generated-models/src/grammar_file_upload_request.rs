// @generated from the schema "GrammarFileUploadRequest"; changes made here are lost at the next generation

/// The schema `GrammarFileUploadRequest`.
pub struct GrammarFileUploadRequest {
    /// `fileType`: `string`.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GrammarFileUploadRequest {
    const EMPTY: Self = Self {
        file_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GrammarFileUploadRequest = &<GrammarFileUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GrammarFileUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("fileType", "file_type", 0)],
        fields: &[&E.file_type],
    }
};

crate::runtime::model!(GrammarFileUploadRequest);

crate::runtime::setters!(GrammarFileUploadRequest {
    with_file_type: file_type: crate::runtime::Open<FileType>,
});

/// The property `fileType` of `GrammarFileUploadRequest`. Known values: `gram`, `grxml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileType {
    Gram,
    Grxml,
}

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gram, "gram"),
        (Self::Grxml, "grxml"),
    ];
}
