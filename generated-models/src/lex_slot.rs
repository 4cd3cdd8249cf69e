// @generated from the schema "LexSlot"; changes made here are lost at the next generation

/// The schema `LexSlot`.
pub struct LexSlot {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexSlot {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexSlot = &<LexSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("type", "type", 1),
            ("priority", "priority", 0),
        ],
        fields: &[&E.name, &E.description, &E.r#type, &E.priority],
    }
};

crate::runtime::model!(LexSlot);

crate::runtime::setters!(LexSlot {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_priority: priority: i32,
});
