// @generated from the schema "TeamActivityQuery"; changes made here are lost at the next generation

/// The schema `TeamActivityQuery`.
pub struct TeamActivityQuery {
    /// `metrics`: `array of TeamActivityQueryMetric`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::TeamActivityQueryMetric>>,
    /// `groupBy`: `array of string`, required.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `TeamActivityQueryFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::TeamActivityQueryFilter>>,
    /// `order`: `string`.
    pub order: ::std::option::Option<crate::runtime::Open<Order>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamActivityQuery {
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
    const E: &TeamActivityQuery = &<TeamActivityQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamActivityQuery",
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

crate::runtime::model!(TeamActivityQuery);

crate::runtime::setters!(TeamActivityQuery {
    with_metrics: metrics: ::std::vec::Vec<crate::TeamActivityQueryMetric>,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::TeamActivityQueryFilter>,
    with_order: order: crate::runtime::Open<Order>,
});

/// The property `groupBy` of `TeamActivityQuery`. Known values: `teamId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    TeamId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::TeamId, "teamId")];
}

/// The property `order` of `TeamActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
