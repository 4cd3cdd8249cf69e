// @generated from the schema "Header"; changes made here are lost at the next generation

/// The schema `Header`.
pub struct Header {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Header {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Header = &<Header as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Header",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("value", "value", 0)],
        fields: &[&E.name, &E.value],
    }
};

crate::runtime::model!(Header);

crate::runtime::setters!(Header {
    with_name: name: ::std::string::String,
    with_value: value: ::std::string::String,
});
