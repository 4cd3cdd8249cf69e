// @generated from the schema "UserDetailsQuery"; changes made here are lost at the next generation

use crate::{
    AnalyticsQueryAggregation, PagingSpec, PresenceDetailQueryFilter,
    RoutingStatusDetailQueryFilter, UserDetailQueryFilter,
};
use crate::runtime::{Extra, Open};

/// The schema `UserDetailsQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserDetailsQuery {
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
    /// `presenceAggregations`: `array of AnalyticsQueryAggregation`.
    #[doc(alias = "presenceAggregations")]
    pub presence_aggregations: Option<Vec<AnalyticsQueryAggregation>>,
    /// `routingStatusAggregations`: `array of AnalyticsQueryAggregation`.
    #[doc(alias = "routingStatusAggregations")]
    pub routing_status_aggregations: Option<Vec<AnalyticsQueryAggregation>>,
    /// `paging`: `PagingSpec`.
    pub paging: Option<Box<PagingSpec>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserDetailsQuery "UserDetailsQuery" 8 {
    (
        interval: String = "interval" with_interval required,
        user_filters: Vec<UserDetailQueryFilter> = "userFilters" with_user_filters,
        presence_filters: Vec<PresenceDetailQueryFilter> = "presenceFilters" with_presence_filters,
        routing_status_filters: Vec<RoutingStatusDetailQueryFilter> = "routingStatusFilters" with_routing_status_filters,
        order: Open<Order> = "order" with_order,
        presence_aggregations: Vec<AnalyticsQueryAggregation> = "presenceAggregations" with_presence_aggregations,
        routing_status_aggregations: Vec<AnalyticsQueryAggregation> = "routingStatusAggregations" with_routing_status_aggregations,
        paging: Box<PagingSpec> = "paging" with_paging,
    )
});

/// The property `order` of `UserDetailsQuery`. Known values: `asc`, `desc`, `unordered`.
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
