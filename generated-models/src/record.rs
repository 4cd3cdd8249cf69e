// @generated from the schema "Record"; changes made here are lost at the next generation

/// The schema `Record`.
pub struct Record {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Record {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Record = &<Record as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Record",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("type", "type", 1), ("value", "value", 1)],
        fields: &[&E.name, &E.r#type, &E.value],
    }
};

crate::runtime::model!(Record);

crate::runtime::setters!(Record {
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_value: value: ::std::string::String,
});
