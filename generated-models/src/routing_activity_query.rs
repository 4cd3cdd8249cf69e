// @generated from the schema "RoutingActivityQuery"; changes made here are lost at the next generation

/// The schema `RoutingActivityQuery`.
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

impl crate::runtime::Model for RoutingActivityQuery {
    const EMPTY: Self = Self {
        metrics: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingActivityQuery = &<RoutingActivityQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingActivityQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metrics", "metrics", 1),
            ("groupBy", "group_by", 1),
            ("filter", "filter", 0),
            ("order", "order", 0),
        ],
        fields: &[&E.metrics, &E.group_by, &E.filter, &E.order],
    }
};

crate::runtime::model!(RoutingActivityQuery);

crate::runtime::setters!(RoutingActivityQuery {
    with_metrics: metrics: ::std::vec::Vec<crate::RoutingActivityQueryMetric>,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::RoutingActivityQueryFilter>,
    with_order: order: crate::runtime::Open<Order>,
});

/// The property `groupBy` of `RoutingActivityQuery`. Known values: `queueId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    QueueId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::QueueId, "queueId")];
}

/// The property `order` of `RoutingActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
