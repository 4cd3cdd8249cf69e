// @generated from the schema "AgentActivityChangedTopicPresence"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicPresence`.
#[repr(C)]
pub struct AgentActivityChangedTopicPresence {
    /// `presenceDefinition`: `AgentActivityChangedTopicOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::AgentActivityChangedTopicOrganizationPresence>,
    >,
    /// `presenceMessage`: `string`.
    #[doc(alias = "presenceMessage")]
    pub presence_message: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentActivityChangedTopicPresence "AgentActivityChangedTopicPresence" 3 {
    (
        presence_definition: ::std::boxed::Box<crate::AgentActivityChangedTopicOrganizationPresence> = "presenceDefinition" 0 with_presence_definition,
        presence_message: ::std::string::String = "presenceMessage" 0 with_presence_message,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
    )
});
