// @generated from the schema "ExportDetails"; changes made here are lost at the next generation

use crate::ArchitectFlowReference;
use crate::runtime::{Extra, Open};

/// The schema `ExportDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExportDetails {
    /// `flow`: `ArchitectFlowReference`, required.
    pub flow: Option<Box<ArchitectFlowReference>>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `exportType`: one of `Architect` and `Yaml`.
    #[doc(alias = "exportType")]
    pub export_type: Option<Open<ExportType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExportDetails "ExportDetails" 3 {
    (
        flow: Box<ArchitectFlowReference> = "flow" with_flow required,
        file_name: String = "fileName" with_file_name,
        export_type: Open<ExportType> = "exportType" with_export_type,
    )
});

/// The property `exportType` of `ExportDetails`. Known values: `Architect`, `Yaml`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExportType {
    Architect,
    Yaml,
}

crate::runtime::values!(ExportType {
    Architect = "Architect",
    Yaml = "Yaml",
});
