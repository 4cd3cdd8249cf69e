// @generated from the schema "CreateUtilizationTagRequest"; changes made here are lost at the next generation

/// The schema `CreateUtilizationTagRequest`.
pub struct CreateUtilizationTagRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateUtilizationTagRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateUtilizationTagRequest = &<CreateUtilizationTagRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateUtilizationTagRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(CreateUtilizationTagRequest);

crate::runtime::setters!(CreateUtilizationTagRequest {
    with_name: name: ::std::string::String,
});
