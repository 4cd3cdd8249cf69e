// @generated from the schema "AgentActivityChangedTopicOrganizationPresence"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicOrganizationPresence`.
pub struct AgentActivityChangedTopicOrganizationPresence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentActivityChangedTopicOrganizationPresence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivityChangedTopicOrganizationPresence = &<AgentActivityChangedTopicOrganizationPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivityChangedTopicOrganizationPresence",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("systemPresence", "system_presence", 0)],
        fields: &[&E.id, &E.system_presence],
    }
};

crate::runtime::model!(AgentActivityChangedTopicOrganizationPresence);

crate::runtime::setters!(AgentActivityChangedTopicOrganizationPresence {
    with_id: id: ::std::string::String,
    with_system_presence: system_presence: ::std::string::String,
});
