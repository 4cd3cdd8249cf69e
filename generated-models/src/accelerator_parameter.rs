// @generated from the schema "AcceleratorParameter"; changes made here are lost at the next generation

/// The schema `AcceleratorParameter`.
pub struct AcceleratorParameter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcceleratorParameter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcceleratorParameter = &<AcceleratorParameter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcceleratorParameter",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("value", "value", 1)],
        fields: &[&E.name, &E.value],
    }
};

crate::runtime::model!(AcceleratorParameter);

crate::runtime::setters!(AcceleratorParameter {
    with_name: name: ::std::string::String,
    with_value: value: ::std::string::String,
});
