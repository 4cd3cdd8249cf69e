// @generated from the schema "AgentStateQueryRequest"; changes made here are lost at the next generation

/// The schema `AgentStateQueryRequest`.
pub struct AgentStateQueryRequest {
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
    /// `userOrderBy`: `string`.
    #[doc(alias = "userOrderBy")]
    pub user_order_by: ::std::option::Option<crate::runtime::Open<UserOrderBy>>,
    /// `userOrder`: `string`.
    #[doc(alias = "userOrder")]
    pub user_order: ::std::option::Option<crate::runtime::Open<UserOrder>>,
    /// `sessionOrderBy`: `string`.
    #[doc(alias = "sessionOrderBy")]
    pub session_order_by: ::std::option::Option<crate::runtime::Open<SessionOrderBy>>,
    /// `sessionOrder`: `string`.
    #[doc(alias = "sessionOrder")]
    pub session_order: ::std::option::Option<crate::runtime::Open<SessionOrder>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentStateQueryRequest {
    const EMPTY: Self = Self {
        user_filter: ::std::option::Option::None,
        session_filter: ::std::option::Option::None,
        user_order_by: ::std::option::Option::None,
        user_order: ::std::option::Option::None,
        session_order_by: ::std::option::Option::None,
        session_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentStateQueryRequest = &<AgentStateQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentStateQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userFilter", "user_filter", 0),
            ("sessionFilter", "session_filter", 0),
            ("userOrderBy", "user_order_by", 0),
            ("userOrder", "user_order", 0),
            ("sessionOrderBy", "session_order_by", 0),
            ("sessionOrder", "session_order", 0),
        ],
        fields: &[
            &E.user_filter,
            &E.session_filter,
            &E.user_order_by,
            &E.user_order,
            &E.session_order_by,
            &E.session_order,
        ],
    }
};

crate::runtime::model!(AgentStateQueryRequest);

crate::runtime::setters!(AgentStateQueryRequest {
    with_user_filter: user_filter: ::std::boxed::Box<crate::AgentStateUserFilter>,
    with_session_filter: session_filter: ::std::boxed::Box<crate::AgentStateSessionFilter>,
    with_user_order_by: user_order_by: crate::runtime::Open<UserOrderBy>,
    with_user_order: user_order: crate::runtime::Open<UserOrder>,
    with_session_order_by: session_order_by: crate::runtime::Open<SessionOrderBy>,
    with_session_order: session_order: crate::runtime::Open<SessionOrder>,
});

/// The property `userOrderBy` of `AgentStateQueryRequest`. Known values: `userName`, `segmentStart`, `sessionStart`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserOrderBy {
    UserName,
    SegmentStart,
    SessionStart,
}

impl crate::runtime::Enum for UserOrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserName, "userName"),
        (Self::SegmentStart, "segmentStart"),
        (Self::SessionStart, "sessionStart"),
    ];
}

/// The property `userOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for UserOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}

/// The property `sessionOrderBy` of `AgentStateQueryRequest`. Known values: `segmentStart`, `sessionStart`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionOrderBy {
    SegmentStart,
    SessionStart,
}

impl crate::runtime::Enum for SessionOrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SegmentStart, "segmentStart"),
        (Self::SessionStart, "sessionStart"),
    ];
}

/// The property `sessionOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionOrder {
    Asc,
    Desc,
}

impl crate::runtime::Enum for SessionOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}
