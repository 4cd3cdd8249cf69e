// @generated from the schema "UpdateUtilizationLabelRequest"; changes made here are lost at the next generation

/// The schema `UpdateUtilizationLabelRequest`.
pub struct UpdateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateUtilizationLabelRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateUtilizationLabelRequest = &<UpdateUtilizationLabelRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateUtilizationLabelRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(UpdateUtilizationLabelRequest);

crate::runtime::setters!(UpdateUtilizationLabelRequest {
    with_name: name: ::std::string::String,
});
