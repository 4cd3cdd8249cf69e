// @generated from the schema "AgentStateQueryRequest"; changes made here are lost at the next generation

use crate::{AgentStateSessionFilter, AgentStateUserFilter};
use crate::runtime::{Extra, Open};

/// The schema `AgentStateQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateQueryRequest {
    /// `userFilter`: `AgentStateUserFilter`.
    #[doc(alias = "userFilter")]
    pub user_filter: Option<Box<AgentStateUserFilter>>,
    /// `sessionFilter`: `AgentStateSessionFilter`.
    #[doc(alias = "sessionFilter")]
    pub session_filter: Option<Box<AgentStateSessionFilter>>,
    /// `userOrderBy`: one of `userName`, `segmentStart` and `sessionStart`.
    #[doc(alias = "userOrderBy")]
    pub user_order_by: Option<Open<UserOrderBy>>,
    /// `userOrder`: one of `asc` and `desc`.
    #[doc(alias = "userOrder")]
    pub user_order: Option<Open<UserOrder>>,
    /// `sessionOrderBy`: one of `segmentStart` and `sessionStart`.
    #[doc(alias = "sessionOrderBy")]
    pub session_order_by: Option<Open<SessionOrderBy>>,
    /// `sessionOrder`: one of `asc` and `desc`.
    #[doc(alias = "sessionOrder")]
    pub session_order: Option<Open<SessionOrder>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateQueryRequest "AgentStateQueryRequest" 6 {
    (
        user_filter: Box<AgentStateUserFilter> = "userFilter" with_user_filter,
        session_filter: Box<AgentStateSessionFilter> = "sessionFilter" with_session_filter,
        user_order_by: Open<UserOrderBy> = "userOrderBy" with_user_order_by,
        user_order: Open<UserOrder> = "userOrder" with_user_order,
        session_order_by: Open<SessionOrderBy> = "sessionOrderBy" with_session_order_by,
        session_order: Open<SessionOrder> = "sessionOrder" with_session_order,
    )
});

/// The property `userOrderBy` of `AgentStateQueryRequest`. Known values: `userName`, `segmentStart`, `sessionStart`.
#[repr(u16)]
#[non_exhaustive]
pub enum UserOrderBy {
    UserName,
    SegmentStart,
    SessionStart,
}

crate::runtime::values!(UserOrderBy {
    UserName = "userName",
    SegmentStart = "segmentStart",
    SessionStart = "sessionStart",
});

/// The property `userOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum UserOrder {
    Asc,
    Desc,
}

crate::runtime::values!(UserOrder {
    Asc = "asc",
    Desc = "desc",
});

/// The property `sessionOrderBy` of `AgentStateQueryRequest`. Known values: `segmentStart`, `sessionStart`.
#[repr(u16)]
#[non_exhaustive]
pub enum SessionOrderBy {
    SegmentStart,
    SessionStart,
}

crate::runtime::values!(SessionOrderBy {
    SegmentStart = "segmentStart",
    SessionStart = "sessionStart",
});

/// The property `sessionOrder` of `AgentStateQueryRequest`. Known values: `asc`, `desc`.
#[repr(u16)]
#[non_exhaustive]
pub enum SessionOrder {
    Asc,
    Desc,
}

crate::runtime::values!(SessionOrder {
    Asc = "asc",
    Desc = "desc",
});
