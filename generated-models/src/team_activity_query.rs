// @generated from the schema "TeamActivityQuery"; changes made here are lost at the next generation

/// The schema `TeamActivityQuery`.
#[repr(C)]
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

crate::runtime::model!(TeamActivityQuery "TeamActivityQuery" 4 {
    (
        metrics: ::std::vec::Vec<crate::TeamActivityQueryMetric> = "metrics" 1 with_metrics,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 1 with_group_by,
        filter: ::std::boxed::Box<crate::TeamActivityQueryFilter> = "filter" 0 with_filter,
        order: crate::runtime::Open<Order> = "order" 0 with_order,
    )
});

/// The property `groupBy` of `TeamActivityQuery`. Known values: `teamId`.
#[non_exhaustive]
pub enum GroupBy {
    TeamId,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::TeamId, "teamId")];
}

/// The property `order` of `TeamActivityQuery`. Known values: `asc`, `desc`, `unordered`.
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
