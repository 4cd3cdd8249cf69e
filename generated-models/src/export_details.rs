// @generated from the schema "ExportDetails"; changes made here are lost at the next generation

/// The schema `ExportDetails`.
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

impl crate::runtime::Model for ExportDetails {
    const EMPTY: Self = Self {
        flow: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        export_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExportDetails = &<ExportDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExportDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flow", "flow", 1),
            ("fileName", "file_name", 0),
            ("exportType", "export_type", 0),
        ],
        fields: &[&E.flow, &E.file_name, &E.export_type],
    }
};

crate::runtime::model!(ExportDetails);

crate::runtime::setters!(ExportDetails {
    with_flow: flow: ::std::boxed::Box<crate::ArchitectFlowReference>,
    with_file_name: file_name: ::std::string::String,
    with_export_type: export_type: crate::runtime::Open<ExportType>,
});

/// The property `exportType` of `ExportDetails`. Known values: `Architect`, `Yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExportType {
    Architect,
    Yaml,
}

impl crate::runtime::Enum for ExportType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Architect, "Architect"),
        (Self::Yaml, "Yaml"),
    ];
}
