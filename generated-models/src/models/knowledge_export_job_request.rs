// @generated from the schema "KnowledgeExportJobRequest"; changes made here are lost at the next generation

use crate::KnowledgeExportJobFilter;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeExportJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeExportJobRequest {
    /// `exportFilter`: `KnowledgeExportJobFilter`, required.
    #[doc(alias = "exportFilter")]
    pub export_filter: Option<Box<KnowledgeExportJobFilter>>,
    /// `fileType`: one of `Json`, `Csv` and `Xlsx`, required.
    #[doc(alias = "fileType")]
    pub file_type: Option<Open<FileType>>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `jsonFileVersion`: `integer (int32)`.
    #[doc(alias = "jsonFileVersion")]
    pub json_file_version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeExportJobRequest "KnowledgeExportJobRequest" 4 {
    (
        export_filter: Box<KnowledgeExportJobFilter> = "exportFilter" with_export_filter required,
        file_type: Open<FileType> = "fileType" with_file_type required,
        source_id: String = "sourceId" with_source_id,
        json_file_version: i32 = "jsonFileVersion" with_json_file_version,
    )
});

/// The property `fileType` of `KnowledgeExportJobRequest`. Known values: `Json`, `Csv`, `Xlsx`.
#[repr(u16)]
#[non_exhaustive]
pub enum FileType {
    Json,
    Csv,
    Xlsx,
}

crate::runtime::values!(FileType {
    Json = "Json",
    Csv = "Csv",
    Xlsx = "Xlsx",
});
