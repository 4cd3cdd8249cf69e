// @generated from the schema "MaskingRule"; changes made here are lost at the next generation

/// The schema `MaskingRule`.
#[repr(C)]
pub struct MaskingRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `substituteCharacter`: `string`, required.
    #[doc(alias = "substituteCharacter")]
    pub substitute_character: ::std::option::Option<::std::string::String>,
    /// `definition`: `string`, required.
    pub definition: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `integrations`: `array of string`.
    pub integrations: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaskingRule "MaskingRule" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        substitute_character: ::std::string::String = "substituteCharacter" 1 with_substitute_character,
        definition: ::std::string::String = "definition" 1 with_definition,
        enabled: bool = "enabled" 1 with_enabled,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        integrations: ::std::vec::Vec<::std::string::String> = "integrations" 0 with_integrations,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
    )
});

/// The property `type` of `MaskingRule`. Known values: `Custom`, `Predefined`, `Default`.
#[non_exhaustive]
pub enum Type {
    Custom,
    Predefined,
    Default,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Custom, "Custom"),
        (Self::Predefined, "Predefined"),
        (Self::Default, "Default"),
    ];
}
