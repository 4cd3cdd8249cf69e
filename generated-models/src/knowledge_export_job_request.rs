// @generated from the schema "KnowledgeExportJobRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeExportJobRequest`.
#[repr(C)]
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

crate::runtime::model!(KnowledgeExportJobRequest "KnowledgeExportJobRequest" 4 {
    (
        export_filter: ::std::boxed::Box<crate::KnowledgeExportJobFilter> = "exportFilter" 1 with_export_filter,
        file_type: crate::runtime::Open<FileType> = "fileType" 1 with_file_type,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
        json_file_version: i32 = "jsonFileVersion" 0 with_json_file_version,
    )
});

/// The property `fileType` of `KnowledgeExportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::known!(FileType);

impl crate::runtime::Enum for FileType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::Csv, "Csv"),
        (Self::Xlsx, "Xlsx"),
    ];
}
