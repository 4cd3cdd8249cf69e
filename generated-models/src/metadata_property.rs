// @generated from the schema "MetadataProperty"; changes made here are lost at the next generation

/// The schema `MetadataProperty`.
pub struct MetadataProperty {
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `displayname`: `string`, read-only.
    pub displayname: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `sensitive`: `string`, read-only.
    pub sensitive: ::std::option::Option<::std::string::String>,
    /// `help`: `string`, read-only.
    pub help: ::std::option::Option<::std::string::String>,
    /// `default`: `string`, read-only.
    pub default: ::std::option::Option<::std::string::String>,
    /// `enum`: `array of string`, read-only.
    pub r#enum: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataProperty {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        displayname: ::std::option::Option::None,
        description: ::std::option::Option::None,
        sensitive: ::std::option::Option::None,
        help: ::std::option::Option::None,
        default: ::std::option::Option::None,
        r#enum: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataProperty = &<MetadataProperty as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataProperty",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 2),
            ("displayname", "displayname", 2),
            ("description", "description", 2),
            ("sensitive", "sensitive", 2),
            ("help", "help", 2),
            ("default", "default", 2),
            ("enum", "enum", 2),
        ],
        fields: &[
            &E.r#type,
            &E.displayname,
            &E.description,
            &E.sensitive,
            &E.help,
            &E.default,
            &E.r#enum,
        ],
    }
};

crate::runtime::model!(MetadataProperty);

crate::runtime::setters!(MetadataProperty {
    with_type: r#type: ::std::string::String,
    with_displayname: displayname: ::std::string::String,
    with_description: description: ::std::string::String,
    with_sensitive: sensitive: ::std::string::String,
    with_help: help: ::std::string::String,
    with_default: default: ::std::string::String,
    with_enum: r#enum: ::std::vec::Vec<::std::string::String>,
});
