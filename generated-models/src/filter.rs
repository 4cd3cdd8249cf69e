// @generated from the schema "Filter"; changes made here are lost at the next generation

/// The schema `Filter`.
pub struct Filter {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Filter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Filter = &<Filter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Filter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("type", "type", 1),
            ("operator", "operator", 1),
            ("values", "values", 1),
        ],
        fields: &[&E.name, &E.r#type, &E.operator, &E.values],
    }
};

crate::runtime::model!(Filter);

crate::runtime::setters!(Filter {
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_operator: operator: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
