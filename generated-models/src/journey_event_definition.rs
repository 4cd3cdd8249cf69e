// @generated from the schema "JourneyEventDefinition"; changes made here are lost at the next generation

/// The schema `JourneyEventDefinition`.
pub struct JourneyEventDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`, required, read-only.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `description`: `string`, required, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `jsonSchema`: `JsonSchemaDocument`, required, read-only.
    #[doc(alias = "jsonSchema")]
    pub json_schema: ::std::option::Option<::std::boxed::Box<crate::JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyEventDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source: ::std::option::Option::None,
        description: ::std::option::Option::None,
        json_schema: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyEventDefinition = &<JourneyEventDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyEventDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 3),
            ("source", "source", 3),
            ("description", "description", 3),
            ("jsonSchema", "json_schema", 3),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.source, &E.description, &E.json_schema, &E.self_uri],
    }
};

crate::runtime::model!(JourneyEventDefinition);

crate::runtime::setters!(JourneyEventDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
    with_description: description: ::std::string::String,
    with_json_schema: json_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `source` of `JourneyEventDefinition`. Known values: `Native`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    Native,
    Custom,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Native, "Native"),
        (Self::Custom, "Custom"),
    ];
}
