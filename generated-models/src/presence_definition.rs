// @generated from the schema "PresenceDefinition"; changes made here are lost at the next generation

/// The schema `PresenceDefinition`.
pub struct PresenceDefinition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PresenceDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PresenceDefinition = &<PresenceDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PresenceDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("systemPresence", "system_presence", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.system_presence, &E.self_uri],
    }
};

crate::runtime::model!(PresenceDefinition);

crate::runtime::setters!(PresenceDefinition {
    with_id: id: ::std::string::String,
    with_system_presence: system_presence: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
