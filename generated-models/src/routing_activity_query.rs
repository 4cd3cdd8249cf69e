// @generated from the schema "RoutingActivityQuery"; changes made here are lost at the next generation

/// The schema `RoutingActivityQuery`.
#[repr(C)]
pub struct RoutingActivityQuery {
    /// `metrics`: `array of RoutingActivityQueryMetric`, required.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingActivityQueryMetric>,
    >,
    /// `groupBy`: `array of string`, required.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `RoutingActivityQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::RoutingActivityQueryFilter>,
    >,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingActivityQuery "RoutingActivityQuery" 4 {
    (
        metrics: ::std::vec::Vec<crate::RoutingActivityQueryMetric> = "metrics" 1 with_metrics,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 1 with_group_by,
        filter: ::std::boxed::Box<crate::RoutingActivityQueryFilter> = "filter" 0 with_filter,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
    )
});

/// The property `groupBy` of `RoutingActivityQuery`. Known values: `queueId`.
#[non_exhaustive]
pub enum GroupBy {
    QueueId,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::QueueId, "queueId")];
}

/// The property `order` of `RoutingActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
