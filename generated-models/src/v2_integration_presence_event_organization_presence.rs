// @generated from the schema "V2IntegrationPresenceEventOrganizationPresence"; changes made here are lost at the next generation

/// The schema `V2IntegrationPresenceEventOrganizationPresence`.
pub struct V2IntegrationPresenceEventOrganizationPresence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2IntegrationPresenceEventOrganizationPresence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2IntegrationPresenceEventOrganizationPresence = &<V2IntegrationPresenceEventOrganizationPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2IntegrationPresenceEventOrganizationPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("systemPresence", "system_presence", 0)],
        fields: &[&E.id, &E.system_presence],
    }
};

crate::runtime::model!(V2IntegrationPresenceEventOrganizationPresence);

crate::runtime::setters!(V2IntegrationPresenceEventOrganizationPresence {
    with_id: id: ::std::string::String,
    with_system_presence: system_presence: ::std::string::String,
});
