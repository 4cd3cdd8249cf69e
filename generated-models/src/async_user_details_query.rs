// @generated from the schema "AsyncUserDetailsQuery"; changes made here are lost at the next generation

/// The schema `AsyncUserDetailsQuery`.
pub struct AsyncUserDetailsQuery {
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
    /// `limit`: `integer (int32)`.
    pub limit: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AsyncUserDetailsQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        user_filters: ::std::option::Option::None,
        presence_filters: ::std::option::Option::None,
        routing_status_filters: ::std::option::Option::None,
        order: ::std::option::Option::None,
        limit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AsyncUserDetailsQuery = &<AsyncUserDetailsQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AsyncUserDetailsQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("userFilters", "user_filters", 0),
            ("presenceFilters", "presence_filters", 0),
            ("routingStatusFilters", "routing_status_filters", 0),
            ("order", "order", 0),
            ("limit", "limit", 0),
        ],
        fields: &[
            &E.interval,
            &E.user_filters,
            &E.presence_filters,
            &E.routing_status_filters,
            &E.order,
            &E.limit,
        ],
    }
};

crate::runtime::model!(AsyncUserDetailsQuery);

crate::runtime::setters!(AsyncUserDetailsQuery {
    with_interval: interval: ::std::string::String,
    with_user_filters: user_filters: ::std::vec::Vec<crate::UserDetailQueryFilter>,
    with_presence_filters: presence_filters: ::std::vec::Vec<crate::PresenceDetailQueryFilter>,
    with_routing_status_filters: routing_status_filters: ::std::vec::Vec<crate::RoutingStatusDetailQueryFilter>,
    with_order: order: crate::runtime::Open<Order>,
    with_limit: limit: i32,
});

/// The property `order` of `AsyncUserDetailsQuery`. Known values: `asc`, `desc`, `unordered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unordered,
}

impl crate::runtime::Enum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
        (Self::Unordered, "unordered"),
    ];
}
