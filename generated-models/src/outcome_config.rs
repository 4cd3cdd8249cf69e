// @generated from the schema "OutcomeConfig"; changes made here are lost at the next generation

/// The schema `OutcomeConfig`.
pub struct OutcomeConfig {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeConfig {
    const EMPTY: Self = Self {
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeConfig = &<OutcomeConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeConfig",
        empty: E,
        extra: &E.extra,
        properties: &[("values", "values", 0)],
        fields: &[&E.values],
    }
};

crate::runtime::model!(OutcomeConfig);

crate::runtime::setters!(OutcomeConfig {
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
