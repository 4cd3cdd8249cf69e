// @generated from the schema "AgentStateQueryRequest"; changes made here are lost at the next generation

/// The schema `AgentStateQueryRequest`.
#[repr(C)]
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

crate::runtime::model!(AgentStateQueryRequest "AgentStateQueryRequest" 6 {
    (
        user_filter: ::std::boxed::Box<crate::AgentStateUserFilter> = "userFilter" 0 with_user_filter,
        session_filter: ::std::boxed::Box<crate::AgentStateSessionFilter> = "sessionFilter" 0 with_session_filter,
        user_order_by: crate::runtime::Open<UserOrderBy> = "userOrderBy" 0 with_user_order_by,
        user_order: crate::runtime::Open<UserOrder> = "userOrder" 0 with_user_order,
        session_order_by: crate::runtime::Open<SessionOrderBy> = "sessionOrderBy" 0 with_session_order_by,
        session_order: crate::runtime::Open<SessionOrder> = "sessionOrder" 0 with_session_order,
    )
});

/// The property `userOrderBy` of `AgentStateQueryRequest`. Known values: `userName`, `segmentStart`, `sessionStart`.
#[non_exhaustive]
pub enum UserOrderBy {
    UserName,
    SegmentStart,
    SessionStart,
}

crate::runtime::known!(UserOrderBy);

impl crate::runtime::Enum for UserOrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserName, "userName"),
        (Self::SegmentStart, "segmentStart"),
        (Self::SessionStart, "sessionStart"),
    ];
}

/// The property `userOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[non_exhaustive]
pub enum UserOrder {
    Asc,
    Desc,
}

crate::runtime::known!(UserOrder);

impl crate::runtime::Enum for UserOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}

/// The property `sessionOrderBy` of `AgentStateQueryRequest`. Known values: `segmentStart`, `sessionStart`.
#[non_exhaustive]
pub enum SessionOrderBy {
    SegmentStart,
    SessionStart,
}

crate::runtime::known!(SessionOrderBy);

impl crate::runtime::Enum for SessionOrderBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SegmentStart, "segmentStart"),
        (Self::SessionStart, "sessionStart"),
    ];
}

/// The property `sessionOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[non_exhaustive]
pub enum SessionOrder {
    Asc,
    Desc,
}

crate::runtime::known!(SessionOrder);

impl crate::runtime::Enum for SessionOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];
}
