// @generated from the schema "AgentActivityChangedTopicOrganizationPresence"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicOrganizationPresence`.
#[repr(C)]
pub struct AgentActivityChangedTopicOrganizationPresence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentActivityChangedTopicOrganizationPresence "AgentActivityChangedTopicOrganizationPresence" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        system_presence: ::std::string::String = "systemPresence" 0 with_system_presence,
    )
});
