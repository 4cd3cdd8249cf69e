// @generated from the schema "WorkflowTargetSettings"; changes made here are lost at the next generation

/// The schema `WorkflowTargetSettings`.
pub struct WorkflowTargetSettings {
    /// `dataFormat`: `string`.
    #[doc(alias = "dataFormat")]
    pub data_format: ::std::option::Option<crate::runtime::Open<DataFormat>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkflowTargetSettings {
    const EMPTY: Self = Self {
        data_format: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkflowTargetSettings = &<WorkflowTargetSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkflowTargetSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("dataFormat", "data_format", 0)],
        fields: &[&E.data_format],
    }
};

crate::runtime::model!(WorkflowTargetSettings);

crate::runtime::setters!(WorkflowTargetSettings {
    with_data_format: data_format: crate::runtime::Open<DataFormat>,
});

/// The property `dataFormat` of `WorkflowTargetSettings`. Known values: `Json`, `TopLevelPrimitives`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataFormat {
    Json,
    TopLevelPrimitives,
}

impl crate::runtime::Enum for DataFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "Json"),
        (Self::TopLevelPrimitives, "TopLevelPrimitives"),
    ];
}
