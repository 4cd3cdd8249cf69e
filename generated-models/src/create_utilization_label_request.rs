// @generated from the schema "CreateUtilizationLabelRequest"; changes made here are lost at the next generation

/// The schema `CreateUtilizationLabelRequest`.
pub struct CreateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utilization`: `LabelUtilizationRequest`.
    pub utilization: ::std::option::Option<
        ::std::boxed::Box<crate::LabelUtilizationRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateUtilizationLabelRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        utilization: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateUtilizationLabelRequest = &<CreateUtilizationLabelRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateUtilizationLabelRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("utilization", "utilization", 0)],
        fields: &[&E.name, &E.utilization],
    }
};

crate::runtime::model!(CreateUtilizationLabelRequest);

crate::runtime::setters!(CreateUtilizationLabelRequest {
    with_name: name: ::std::string::String,
    with_utilization: utilization: ::std::boxed::Box<crate::LabelUtilizationRequest>,
});
