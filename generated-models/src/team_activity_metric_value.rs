// @generated from the schema "TeamActivityMetricValue"; changes made here are lost at the next generation

/// The schema `TeamActivityMetricValue`.
pub struct TeamActivityMetricValue {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `secondaryQualifier`: `string`.
    #[doc(alias = "secondaryQualifier")]
    pub secondary_qualifier: ::std::option::Option<::std::string::String>,
    /// `entityIds`: `array of string`.
    #[doc(alias = "entityIds")]
    pub entity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamActivityMetricValue {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        qualifier: ::std::option::Option::None,
        secondary_qualifier: ::std::option::Option::None,
        entity_ids: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamActivityMetricValue = &<TeamActivityMetricValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamActivityMetricValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("qualifier", "qualifier", 0),
            ("secondaryQualifier", "secondary_qualifier", 0),
            ("entityIds", "entity_ids", 0),
            ("count", "count", 0),
        ],
        fields: &[
            &E.metric,
            &E.qualifier,
            &E.secondary_qualifier,
            &E.entity_ids,
            &E.count,
        ],
    }
};

crate::runtime::model!(TeamActivityMetricValue);

crate::runtime::setters!(TeamActivityMetricValue {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_qualifier: qualifier: ::std::string::String,
    with_secondary_qualifier: secondary_qualifier: ::std::string::String,
    with_entity_ids: entity_ids: ::std::vec::Vec<::std::string::String>,
    with_count: count: i32,
});

/// The property `metric` of `TeamActivityMetricValue`. Known values: `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences`, `oTeamRoutingStatuses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    OTeamOffQueueUsers,
    OTeamOnQueueUsers,
    OTeamPresences,
    OTeamRoutingStatuses,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTeamOffQueueUsers, "oTeamOffQueueUsers"),
        (Self::OTeamOnQueueUsers, "oTeamOnQueueUsers"),
        (Self::OTeamPresences, "oTeamPresences"),
        (Self::OTeamRoutingStatuses, "oTeamRoutingStatuses"),
    ];
}
