// @generated from the schema "PresenceEventOrganizationPresence"; changes made here are lost at the next generation

/// The schema `PresenceEventOrganizationPresence`.
pub struct PresenceEventOrganizationPresence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PresenceEventOrganizationPresence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PresenceEventOrganizationPresence = &<PresenceEventOrganizationPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PresenceEventOrganizationPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("systemPresence", "system_presence", 0)],
        fields: &[&E.id, &E.system_presence],
    }
};

crate::runtime::model!(PresenceEventOrganizationPresence);

crate::runtime::setters!(PresenceEventOrganizationPresence {
    with_id: id: ::std::string::String,
    with_system_presence: system_presence: ::std::string::String,
});
