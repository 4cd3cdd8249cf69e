// @generated from the schema "KnowledgeImportJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeImportJobRequest`.
pub struct KnowledgeImportJobRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `settings`: `KnowledgeImportJobSettings`.
    pub settings: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeImportJobSettings>,
    >,
    /// `skipConfirmationStep`: `boolean`.
    #[doc(alias = "skipConfirmationStep")]
    pub skip_confirmation_step: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeImportJobRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        skip_confirmation_step: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeImportJobRequest = &<KnowledgeImportJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeImportJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadKey", "upload_key", 1),
            ("fileType", "file_type", 1),
            ("settings", "settings", 0),
            ("skipConfirmationStep", "skip_confirmation_step", 0),
        ],
        fields: &[&E.upload_key, &E.file_type, &E.settings, &E.skip_confirmation_step],
    }
};

crate::runtime::model!(KnowledgeImportJobRequest);

crate::runtime::setters!(KnowledgeImportJobRequest {
    with_upload_key: upload_key: ::std::string::String,
    with_file_type: file_type: crate::runtime::Open<FileType>,
    with_settings: settings: ::std::boxed::Box<crate::KnowledgeImportJobSettings>,
    with_skip_confirmation_step: skip_confirmation_step: bool,
});

/// The property `fileType` of `KnowledgeImportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::Csv, "Csv"),
        (Self::Xlsx, "Xlsx"),
    ];
}
