// @generated from the schema "AgentStateCountsRequest"; changes made here are lost at the next generation

/// The schema `AgentStateCountsRequest`.
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

impl crate::runtime::Model for AgentStateCountsRequest {
    const EMPTY: Self = Self {
        user_filter: ::std::option::Option::None,
        session_filter: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentStateCountsRequest = &<AgentStateCountsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentStateCountsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userFilter", "user_filter", 0),
            ("sessionFilter", "session_filter", 0),
        ],
        fields: &[&E.user_filter, &E.session_filter],
    }
};

crate::runtime::model!(AgentStateCountsRequest);

crate::runtime::setters!(AgentStateCountsRequest {
    with_user_filter: user_filter: ::std::boxed::Box<crate::AgentStateUserFilter>,
    with_session_filter: session_filter: ::std::boxed::Box<crate::AgentStateSessionFilter>,
});
