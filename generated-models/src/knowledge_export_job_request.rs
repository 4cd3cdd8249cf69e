// @generated from the schema "KnowledgeExportJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobRequest`.
pub struct KnowledgeExportJobRequest {
    /// `exportFilter`: `KnowledgeExportJobFilter`, required.
    #[doc(alias = "exportFilter")]
    pub export_filter: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeExportJobFilter>,
    >,
    /// `fileType`: `string`, required.
    #[doc(alias = "fileType")]
    pub file_type: ::std::option::Option<crate::runtime::Open<FileType>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `jsonFileVersion`: `integer (int32)`.
    #[doc(alias = "jsonFileVersion")]
    pub json_file_version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeExportJobRequest {
    const EMPTY: Self = Self {
        export_filter: ::std::option::Option::None,
        file_type: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        json_file_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeExportJobRequest = &<KnowledgeExportJobRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeExportJobRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("exportFilter", "export_filter", 1),
            ("fileType", "file_type", 1),
            ("sourceId", "source_id", 0),
            ("jsonFileVersion", "json_file_version", 0),
        ],
        fields: &[&E.export_filter, &E.file_type, &E.source_id, &E.json_file_version],
    }
};

crate::runtime::model!(KnowledgeExportJobRequest);

crate::runtime::setters!(KnowledgeExportJobRequest {
    with_export_filter: export_filter: ::std::boxed::Box<crate::KnowledgeExportJobFilter>,
    with_file_type: file_type: crate::runtime::Open<FileType>,
    with_source_id: source_id: ::std::string::String,
    with_json_file_version: json_file_version: i32,
});

/// The property `fileType` of `KnowledgeExportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
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
