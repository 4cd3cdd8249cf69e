// @generated from the schema "AgentOwnedMappingPreview"; changes made here are lost at the next generation

/// The schema `AgentOwnedMappingPreview`.
pub struct AgentOwnedMappingPreview {
    /// `agentOwnedColumn`: `string`, read-only.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: ::std::option::Option<::std::string::String>,
    /// `email`: `string`, read-only.
    pub email: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, read-only.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `exists`: `boolean`, read-only.
    pub exists: ::std::option::Option<bool>,
    /// `isQueueMember`: `boolean`, read-only.
    #[doc(alias = "isQueueMember")]
    pub is_queue_member: ::std::option::Option<bool>,
    /// `recordCount`: `integer (int32)`, read-only.
    #[doc(alias = "recordCount")]
    pub record_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentOwnedMappingPreview {
    const EMPTY: Self = Self {
        agent_owned_column: ::std::option::Option::None,
        email: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        exists: ::std::option::Option::None,
        is_queue_member: ::std::option::Option::None,
        record_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentOwnedMappingPreview = &<AgentOwnedMappingPreview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentOwnedMappingPreview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("agentOwnedColumn", "agent_owned_column", 2),
            ("email", "email", 2),
            ("userId", "user_id", 2),
            ("exists", "exists", 2),
            ("isQueueMember", "is_queue_member", 2),
            ("recordCount", "record_count", 2),
        ],
        fields: &[
            &E.agent_owned_column,
            &E.email,
            &E.user_id,
            &E.exists,
            &E.is_queue_member,
            &E.record_count,
        ],
    }
};

crate::runtime::model!(AgentOwnedMappingPreview);

crate::runtime::setters!(AgentOwnedMappingPreview {
    with_agent_owned_column: agent_owned_column: ::std::string::String,
    with_email: email: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_exists: exists: bool,
    with_is_queue_member: is_queue_member: bool,
    with_record_count: record_count: i32,
});
