// @generated from the schema "MaskingRule"; changes made here are lost at the next generation

/// The schema `MaskingRule`.
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

impl crate::runtime::Model for MaskingRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        substitute_character: ::std::option::Option::None,
        definition: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        integrations: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaskingRule = &<MaskingRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaskingRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("substituteCharacter", "substitute_character", 1),
            ("definition", "definition", 1),
            ("enabled", "enabled", 1),
            ("type", "type", 1),
            ("integrations", "integrations", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.substitute_character,
            &E.definition,
            &E.enabled,
            &E.r#type,
            &E.integrations,
            &E.date_created,
            &E.date_modified,
        ],
    }
};

crate::runtime::model!(MaskingRule);

crate::runtime::setters!(MaskingRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_substitute_character: substitute_character: ::std::string::String,
    with_definition: definition: ::std::string::String,
    with_enabled: enabled: bool,
    with_type: r#type: crate::runtime::Open<Type>,
    with_integrations: integrations: ::std::vec::Vec<::std::string::String>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
});

/// The property `type` of `MaskingRule`. Known values: `Custom`, `Predefined`, `Default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Custom,
    Predefined,
    Default,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Custom, "Custom"),
        (Self::Predefined, "Predefined"),
        (Self::Default, "Default"),
    ];
}
