// @generated from the schema "JourneyEventDefinition"; changes made here are lost at the next generation

/// The schema `JourneyEventDefinition`.
#[repr(C)]
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

crate::runtime::model!(JourneyEventDefinition "JourneyEventDefinition" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 3 with_name,
        source: crate::runtime::Open<Source> = "source" 3 with_source,
        description: ::std::string::String = "description" 3 with_description,
        json_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "jsonSchema" 3 with_json_schema,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `source` of `JourneyEventDefinition`. Known values: `Native`, `Custom`.
#[non_exhaustive]
pub enum Source {
    Native,
    Custom,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Native, "Native"),
        (Self::Custom, "Custom"),
    ];
}
