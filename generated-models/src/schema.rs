// @generated from the schema "Schema"; changes made here are lost at the next generation

/// The schema `Schema`.
pub struct Schema {
    /// `title`: `string`, read-only.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `array of string`, read-only.
    pub r#type: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `items`: `Items`, read-only.
    pub items: ::std::option::Option<::std::boxed::Box<crate::Items>>,
    /// `pattern`: `string`, read-only.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Schema {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        items: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Schema = &<Schema as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Schema",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 2),
            ("description", "description", 2),
            ("type", "type", 2),
            ("items", "items", 2),
            ("pattern", "pattern", 2),
        ],
        fields: &[&E.title, &E.description, &E.r#type, &E.items, &E.pattern],
    }
};

crate::runtime::model!(Schema);

crate::runtime::setters!(Schema {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_type: r#type: ::std::vec::Vec<::std::string::String>,
    with_items: items: ::std::boxed::Box<crate::Items>,
    with_pattern: pattern: ::std::string::String,
});
