// @generated from the schema "NluConfusionMatrixRow"; changes made here are lost at the next generation

/// The schema `NluConfusionMatrixRow`.
pub struct NluConfusionMatrixRow {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `columns`: `array of NluConfusionMatrixColumn`, required.
    pub columns: ::std::option::Option<::std::vec::Vec<crate::NluConfusionMatrixColumn>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluConfusionMatrixRow {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        columns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluConfusionMatrixRow = &<NluConfusionMatrixRow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluConfusionMatrixRow",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("columns", "columns", 1)],
        fields: &[&E.name, &E.columns],
    }
};

crate::runtime::model!(NluConfusionMatrixRow);

crate::runtime::setters!(NluConfusionMatrixRow {
    with_name: name: ::std::string::String,
    with_columns: columns: ::std::vec::Vec<crate::NluConfusionMatrixColumn>,
});
