// @generated from the schema "NluConfusionMatrixColumn"; changes made here are lost at the next generation

/// The schema `NluConfusionMatrixColumn`.
pub struct NluConfusionMatrixColumn {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `number (float)`, required.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluConfusionMatrixColumn {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluConfusionMatrixColumn = &<NluConfusionMatrixColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluConfusionMatrixColumn",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("value", "value", 1)],
        fields: &[&E.name, &E.value],
    }
};

crate::runtime::model!(NluConfusionMatrixColumn);

crate::runtime::setters!(NluConfusionMatrixColumn {
    with_name: name: ::std::string::String,
    with_value: value: f64,
});
