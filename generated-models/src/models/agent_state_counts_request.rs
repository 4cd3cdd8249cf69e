// @generated from the schema "AgentStateCountsRequest"; changes made here are lost at the next generation

use crate::{AgentStateSessionFilter, AgentStateUserFilter};
use crate::runtime::Extra;

/// The schema `AgentStateCountsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateCountsRequest {
    /// `userFilter`: `AgentStateUserFilter`.
    #[doc(alias = "userFilter")]
    pub user_filter: Option<Box<AgentStateUserFilter>>,
    /// `sessionFilter`: `AgentStateSessionFilter`.
    #[doc(alias = "sessionFilter")]
    pub session_filter: Option<Box<AgentStateSessionFilter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateCountsRequest "AgentStateCountsRequest" 2 {
    (
        user_filter: Box<AgentStateUserFilter> = "userFilter" with_user_filter,
        session_filter: Box<AgentStateSessionFilter> = "sessionFilter" with_session_filter,
    )
});
