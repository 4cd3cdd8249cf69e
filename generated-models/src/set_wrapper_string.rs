// @generated from the schema "SetWrapperString"; changes made here are lost at the next generation

/// The schema `SetWrapperString`.
pub struct SetWrapperString {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetWrapperString {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetWrapperString = &<SetWrapperString as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetWrapperString",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(SetWrapperString);

crate::runtime::setters!(SetWrapperString {
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
