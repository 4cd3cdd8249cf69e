// @generated from the schema "DialogflowIntent"; changes made here are lost at the next generation

/// The schema `DialogflowIntent`.
pub struct DialogflowIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parameters`: `map of DialogflowParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::DialogflowParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialogflowIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialogflowIntent = &<DialogflowIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialogflowIntent",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("parameters", "parameters", 1)],
        fields: &[&E.name, &E.parameters],
    }
};

crate::runtime::model!(DialogflowIntent);

crate::runtime::setters!(DialogflowIntent {
    with_name: name: ::std::string::String,
    with_parameters: parameters: ::std::collections::BTreeMap<::std::string::String, crate::DialogflowParameter>,
});
