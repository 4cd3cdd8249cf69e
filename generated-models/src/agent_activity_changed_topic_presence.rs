// @generated from the schema "AgentActivityChangedTopicPresence"; changes made here are lost at the next generation

/// The schema `AgentActivityChangedTopicPresence`.
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

impl crate::runtime::Model for AgentActivityChangedTopicPresence {
    const EMPTY: Self = Self {
        presence_definition: ::std::option::Option::None,
        presence_message: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentActivityChangedTopicPresence = &<AgentActivityChangedTopicPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentActivityChangedTopicPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("presenceDefinition", "presence_definition", 0),
            ("presenceMessage", "presence_message", 0),
            ("modifiedDate", "modified_date", 0),
        ],
        fields: &[&E.presence_definition, &E.presence_message, &E.modified_date],
    }
};

crate::runtime::model!(AgentActivityChangedTopicPresence);

crate::runtime::setters!(AgentActivityChangedTopicPresence {
    with_presence_definition: presence_definition: ::std::boxed::Box<crate::AgentActivityChangedTopicOrganizationPresence>,
    with_presence_message: presence_message: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
