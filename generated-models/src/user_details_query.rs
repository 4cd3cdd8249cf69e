// @generated from the schema "UserDetailsQuery"; changes made here are lost at the next generation

/// The schema `UserDetailsQuery`.
#[repr(C)]
pub struct UserDetailsQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `userFilters`: `array of UserDetailQueryFilter`.
    #[doc(alias = "userFilters")]
    pub user_filters: ::std::option::Option<
        ::std::vec::Vec<crate::UserDetailQueryFilter>,
    >,
    /// `presenceFilters`: `array of PresenceDetailQueryFilter`.
    #[doc(alias = "presenceFilters")]
    pub presence_filters: ::std::option::Option<
        ::std::vec::Vec<crate::PresenceDetailQueryFilter>,
    >,
    /// `routingStatusFilters`: `array of RoutingStatusDetailQueryFilter`.
    #[doc(alias = "routingStatusFilters")]
    pub routing_status_filters: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingStatusDetailQueryFilter>,
    >,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// `presenceAggregations`: `array of AnalyticsQueryAggregation`.
    #[doc(alias = "presenceAggregations")]
    pub presence_aggregations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsQueryAggregation>,
    >,
    /// `routingStatusAggregations`: `array of AnalyticsQueryAggregation`.
    #[doc(alias = "routingStatusAggregations")]
    pub routing_status_aggregations: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsQueryAggregation>,
    >,
    /// `paging`: `PagingSpec`.
    pub paging: ::std::option::Option<::std::boxed::Box<crate::PagingSpec>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserDetailsQuery "UserDetailsQuery" 8 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        user_filters: ::std::vec::Vec<crate::UserDetailQueryFilter> = "userFilters" 0 with_user_filters,
        presence_filters: ::std::vec::Vec<crate::PresenceDetailQueryFilter> = "presenceFilters" 0 with_presence_filters,
        routing_status_filters: ::std::vec::Vec<crate::RoutingStatusDetailQueryFilter> = "routingStatusFilters" 0 with_routing_status_filters,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
        presence_aggregations: ::std::vec::Vec<crate::AnalyticsQueryAggregation> = "presenceAggregations" 0 with_presence_aggregations,
        routing_status_aggregations: ::std::vec::Vec<crate::AnalyticsQueryAggregation> = "routingStatusAggregations" 0 with_routing_status_aggregations,
        paging: ::std::boxed::Box<crate::PagingSpec> = "paging" 0 with_paging,
    )
});

/// The property `order` of `UserDetailsQuery`. Known values: `asc`, `desc`, `unordered`.
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

crate::runtime::known!(Order);

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}
