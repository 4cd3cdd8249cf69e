// @generated from the schema "UserAggregationView"; changes made here are lost at the next generation

/// The schema `UserAggregationView`.
pub struct UserAggregationView {
    /// `target`: `string`, required.
    pub target: ::std::option::Option<crate::runtime::Open<Target>>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `function`: `string`, required.
    pub function: ::std::option::Option<crate::runtime::Open<Function>>,
    /// `range`: `AggregationRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::AggregationRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserAggregationView {
    const EMPTY: Self = Self {
        target: ::std::option::Option::None,
        name: ::std::option::Option::None,
        function: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserAggregationView = &<UserAggregationView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserAggregationView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("target", "target", 1),
            ("name", "name", 1),
            ("function", "function", 1),
            ("range", "range", 0),
        ],
        fields: &[&E.target, &E.name, &E.function, &E.range],
    }
};

crate::runtime::model!(UserAggregationView);

crate::runtime::setters!(UserAggregationView {
    with_target: target: crate::runtime::Open<Target>,
    with_name: name: ::std::string::String,
    with_function: function: crate::runtime::Open<Function>,
    with_range: range: ::std::boxed::Box<crate::AggregationRange>,
});

/// The property `target` of `UserAggregationView`. Known values: `tAgentRoutingStatus`, `tOrganizationPresence`, `tSystemPresence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    TAgentRoutingStatus,
    TOrganizationPresence,
    TSystemPresence,
}

impl crate::runtime::Enum for Target {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TAgentRoutingStatus, "tAgentRoutingStatus"),
        (Self::TOrganizationPresence, "tOrganizationPresence"),
        (Self::TSystemPresence, "tSystemPresence"),
    ];
}

/// The property `function` of `UserAggregationView`. Known values: `rangeBound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Function {
    RangeBound,
}

impl crate::runtime::Enum for Function {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::RangeBound, "rangeBound")];
}
