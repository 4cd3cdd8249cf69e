// @generated from the schema "FieldConfig"; changes made here are lost at the next generation

/// The schema `FieldConfig`.
#[repr(C)]
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

crate::runtime::model!(FieldConfig "FieldConfig" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 0 with_entity_type,
        state: ::std::string::String = "state" 0 with_state,
        sections: ::std::vec::Vec<crate::Section> = "sections" 0 with_sections,
        version: ::std::string::String = "version" 0 with_version,
        schema_version: ::std::string::String = "schemaVersion" 0 with_schema_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `entityType` of `FieldConfig`. Known values: `person`, `group`, `org`.
#[non_exhaustive]
pub enum EntityType {
    Person,
    Group,
    Org,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Person, "person"),
        (Self::Group, "group"),
        (Self::Org, "org"),
    ];
}
