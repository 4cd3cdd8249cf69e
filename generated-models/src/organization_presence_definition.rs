// @generated from the schema "OrganizationPresenceDefinition"; changes made here are lost at the next generation

/// The schema `OrganizationPresenceDefinition`.
pub struct OrganizationPresenceDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `languageLabels`: `map of string`, required.
    #[doc(alias = "languageLabels")]
    pub language_labels: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<crate::runtime::Open<SystemPresence>>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `deactivated`: `boolean`.
    pub deactivated: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrganizationPresenceDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        language_labels: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        deactivated: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrganizationPresenceDefinition = &<OrganizationPresenceDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrganizationPresenceDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("languageLabels", "language_labels", 1),
            ("systemPresence", "system_presence", 0),
            ("divisionId", "division_id", 0),
            ("deactivated", "deactivated", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.language_labels,
            &E.system_presence,
            &E.division_id,
            &E.deactivated,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OrganizationPresenceDefinition);

crate::runtime::setters!(OrganizationPresenceDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_language_labels: language_labels: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_system_presence: system_presence: crate::runtime::Open<SystemPresence>,
    with_division_id: division_id: ::std::string::String,
    with_deactivated: deactivated: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `OrganizationPresenceDefinition`. Known values: `System`, `User`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    System,
    User,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::System, "System"),
        (Self::User, "User"),
    ];
}

/// The property `systemPresence` of `OrganizationPresenceDefinition`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemPresence {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

impl crate::runtime::Enum for SystemPresence {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Away, "Away"),
        (Self::Busy, "Busy"),
        (Self::Offline, "Offline"),
        (Self::Idle, "Idle"),
        (Self::OnQueue, "OnQueue"),
        (Self::Meal, "Meal"),
        (Self::Training, "Training"),
        (Self::Meeting, "Meeting"),
        (Self::Break, "Break"),
    ];
}
