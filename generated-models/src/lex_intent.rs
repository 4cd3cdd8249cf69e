// @generated from the schema "LexIntent"; changes made here are lost at the next generation

/// The schema `LexIntent`.
pub struct LexIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `slots`: `map of LexSlot`, required.
    pub slots: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LexSlot>,
    >,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexIntent {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        slots: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexIntent = &<LexIntent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexIntent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("slots", "slots", 1),
            ("version", "version", 1),
        ],
        fields: &[&E.name, &E.description, &E.slots, &E.version],
    }
};

crate::runtime::model!(LexIntent);

crate::runtime::setters!(LexIntent {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_slots: slots: ::std::collections::BTreeMap<::std::string::String, crate::LexSlot>,
    with_version: version: ::std::string::String,
});
