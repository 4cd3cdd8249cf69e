// @generated from the schema "AsyncUserDetailsQuery"; changes made here are lost at the next generation

use crate::{
    PresenceDetailQueryFilter, RoutingStatusDetailQueryFilter, UserDetailQueryFilter,
};
use crate::runtime::{Extra, Open};

/// The schema `AsyncUserDetailsQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AsyncUserDetailsQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `userFilters`: `array of UserDetailQueryFilter`.
    #[doc(alias = "userFilters")]
    pub user_filters: Option<Vec<UserDetailQueryFilter>>,
    /// `presenceFilters`: `array of PresenceDetailQueryFilter`.
    #[doc(alias = "presenceFilters")]
    pub presence_filters: Option<Vec<PresenceDetailQueryFilter>>,
    /// `routingStatusFilters`: `array of RoutingStatusDetailQueryFilter`.
    #[doc(alias = "routingStatusFilters")]
    pub routing_status_filters: Option<Vec<RoutingStatusDetailQueryFilter>>,
    /// `order`: one of `asc`, `desc` and `unordered`.
    pub order: Option<Open<Order>>,
    /// `limit`: `integer (int32)`.
    pub limit: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AsyncUserDetailsQuery "AsyncUserDetailsQuery" 6 {
    (
        interval: String = "interval" with_interval required,
        user_filters: Vec<UserDetailQueryFilter> = "userFilters" with_user_filters,
        presence_filters: Vec<PresenceDetailQueryFilter> = "presenceFilters" with_presence_filters,
        routing_status_filters: Vec<RoutingStatusDetailQueryFilter> = "routingStatusFilters" with_routing_status_filters,
        order: Open<Order> = "order" with_order,
        limit: i32 = "limit" with_limit,
    )
});

/// The property `order` of `AsyncUserDetailsQuery`. Known values: `asc`, `desc`, `unordered`.
#[repr(u16)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::values!(Order {
    Asc = "asc",
    Desc = "desc",
    Unordered = "unordered",
});
