// @generated from the schema "WorkflowTargetSettings"; changes made here are lost at the next generation

/// The schema `WorkflowTargetSettings`.
#[repr(C)]
pub struct WorkflowTargetSettings {
    /// `dataFormat`: `string`.
    #[doc(alias = "dataFormat")]
    pub data_format: ::std::option::Option<crate::runtime::Open<DataFormat>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkflowTargetSettings "WorkflowTargetSettings" 1 {
    (
        data_format: crate::runtime::Open<DataFormat> = "dataFormat" 0 with_data_format,
    )
});

/// The property `dataFormat` of `WorkflowTargetSettings`. Known values: `Json`, `TopLevelPrimitives`.
#[non_exhaustive]
pub enum DataFormat {
    Json,
    TopLevelPrimitives,
}

crate::runtime::known!(DataFormat);

impl crate::runtime::Enum for DataFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::TopLevelPrimitives, "TopLevelPrimitives"),
    ];
}
