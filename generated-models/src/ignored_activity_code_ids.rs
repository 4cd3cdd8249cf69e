// @generated from the schema "IgnoredActivityCodeIds"; changes made here are lost at the next generation

/// The schema `IgnoredActivityCodeIds`.
pub struct IgnoredActivityCodeIds {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IgnoredActivityCodeIds {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IgnoredActivityCodeIds = &<IgnoredActivityCodeIds as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IgnoredActivityCodeIds",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(IgnoredActivityCodeIds);

crate::runtime::setters!(IgnoredActivityCodeIds {
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
