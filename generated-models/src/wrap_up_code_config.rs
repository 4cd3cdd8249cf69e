// @generated from the schema "WrapUpCodeConfig"; changes made here are lost at the next generation

/// The schema `WrapUpCodeConfig`.
pub struct WrapUpCodeConfig {
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapUpCodeConfig {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapUpCodeConfig = &<WrapUpCodeConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapUpCodeConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 1)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(WrapUpCodeConfig);

crate::runtime::setters!(WrapUpCodeConfig {
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
