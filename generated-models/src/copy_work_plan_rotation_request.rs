// @generated from the schema "CopyWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `CopyWorkPlanRotationRequest`.
pub struct CopyWorkPlanRotationRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyWorkPlanRotationRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyWorkPlanRotationRequest = &<CopyWorkPlanRotationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyWorkPlanRotationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(CopyWorkPlanRotationRequest);

crate::runtime::setters!(CopyWorkPlanRotationRequest {
    with_name: name: ::std::string::String,
});
