// @generated from the schema "FieldConfig"; changes made here are lost at the next generation

/// The schema `FieldConfig`.
pub struct FieldConfig {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `sections`: `array of Section`.
    pub sections: ::std::option::Option<::std::vec::Vec<crate::Section>>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `schemaVersion`: `string`.
    #[doc(alias = "schemaVersion")]
    pub schema_version: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FieldConfig {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        state: ::std::option::Option::None,
        sections: ::std::option::Option::None,
        version: ::std::option::Option::None,
        schema_version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FieldConfig = &<FieldConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FieldConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("entityType", "entity_type", 0),
            ("state", "state", 0),
            ("sections", "sections", 0),
            ("version", "version", 0),
            ("schemaVersion", "schema_version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.entity_type,
            &E.state,
            &E.sections,
            &E.version,
            &E.schema_version,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FieldConfig);

crate::runtime::setters!(FieldConfig {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
    with_state: state: ::std::string::String,
    with_sections: sections: ::std::vec::Vec<crate::Section>,
    with_version: version: ::std::string::String,
    with_schema_version: schema_version: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `entityType` of `FieldConfig`. Known values: `person`, `group`, `org`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Person,
    Group,
    Org,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Person, "person"),
        (Self::Group, "group"),
        (Self::Org, "org"),
    ];
}
