// @generated from the schema "ExportDetails"; changes made here are lost at the next generation

/// The schema `ExportDetails`.
#[repr(C)]
pub struct ExportDetails {
    /// `flow`: `ArchitectFlowReference`, required.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::ArchitectFlowReference>>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `exportType`: `string`.
    #[doc(alias = "exportType")]
    pub export_type: ::std::option::Option<crate::runtime::Open<ExportType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExportDetails "ExportDetails" 3 {
    (
        flow: ::std::boxed::Box<crate::ArchitectFlowReference> = "flow" 1 with_flow,
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        export_type: crate::runtime::Open<ExportType> = "exportType" 0 with_export_type,
    )
});

/// The property `exportType` of `ExportDetails`. Known values: `Architect`, `Yaml`.
#[non_exhaustive]
pub enum ExportType {
    Architect,
    Yaml,
}

crate::runtime::known!(ExportType);

impl crate::runtime::Enum for ExportType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Architect, "Architect"),
        (Self::Yaml, "Yaml"),
    ];
}
