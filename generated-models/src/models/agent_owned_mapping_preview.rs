// @generated from the schema "AgentOwnedMappingPreview"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentOwnedMappingPreview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentOwnedMappingPreview {
    /// `agentOwnedColumn`: `string`, read-only.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: Option<String>,
    /// `email`: `string`, read-only.
    pub email: Option<String>,
    /// `userId`: `string`, read-only.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `exists`: `boolean`, read-only.
    pub exists: Option<bool>,
    /// `isQueueMember`: `boolean`, read-only.
    #[doc(alias = "isQueueMember")]
    pub is_queue_member: Option<bool>,
    /// `recordCount`: `integer (int32)`, read-only.
    #[doc(alias = "recordCount")]
    pub record_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentOwnedMappingPreview "AgentOwnedMappingPreview" 6 {
    (
        agent_owned_column: String = "agentOwnedColumn" with_agent_owned_column read_only,
        email: String = "email" with_email read_only,
        user_id: String = "userId" with_user_id read_only,
        exists: bool = "exists" with_exists read_only,
        is_queue_member: bool = "isQueueMember" with_is_queue_member read_only,
        record_count: i32 = "recordCount" with_record_count read_only,
    )
});
