// @generated from the schema "AgentOwnedMappingPreview"; changes made here are lost at the next generation

/// The schema `AgentOwnedMappingPreview`.
#[repr(C)]
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

crate::runtime::model!(AgentOwnedMappingPreview "AgentOwnedMappingPreview" 6 {
    (
        agent_owned_column: ::std::string::String = "agentOwnedColumn" 2 with_agent_owned_column,
        email: ::std::string::String = "email" 2 with_email,
        user_id: ::std::string::String = "userId" 2 with_user_id,
        exists: bool = "exists" 2 with_exists,
        is_queue_member: bool = "isQueueMember" 2 with_is_queue_member,
        record_count: i32 = "recordCount" 2 with_record_count,
    )
});
