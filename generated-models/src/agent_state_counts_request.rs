// @generated from the schema "AgentStateCountsRequest"; changes made here are lost at the next generation

/// The schema `AgentStateCountsRequest`.
#[repr(C)]
pub struct AgentStateCountsRequest {
    /// `userFilter`: `AgentStateUserFilter`.
    #[doc(alias = "userFilter")]
    pub user_filter: ::std::option::Option<
        ::std::boxed::Box<crate::AgentStateUserFilter>,
    >,
    /// `sessionFilter`: `AgentStateSessionFilter`.
    #[doc(alias = "sessionFilter")]
    pub session_filter: ::std::option::Option<
        ::std::boxed::Box<crate::AgentStateSessionFilter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateCountsRequest "AgentStateCountsRequest" 2 {
    (
        user_filter: ::std::boxed::Box<crate::AgentStateUserFilter> = "userFilter" 0 with_user_filter,
        session_filter: ::std::boxed::Box<crate::AgentStateSessionFilter> = "sessionFilter" 0 with_session_filter,
    )
});
