// @generated from the schema "TeamActivityMetricValue"; changes made here are lost at the next generation

/// The schema `TeamActivityMetricValue`.
#[repr(C)]
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

crate::runtime::model!(TeamActivityMetricValue "TeamActivityMetricValue" 5 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        secondary_qualifier: ::std::string::String = "secondaryQualifier" 0 with_secondary_qualifier,
        entity_ids: ::std::vec::Vec<::std::string::String> = "entityIds" 0 with_entity_ids,
        count: i32 = "count" 0 with_count,
    )
});

/// The property `metric` of `TeamActivityMetricValue`. Known values: `oTeamOffQueueUsers`, `oTeamOnQueueUsers`, `oTeamPresences`, `oTeamRoutingStatuses`.
#[non_exhaustive]
pub enum Metric {
    OTeamOffQueueUsers,
    OTeamOnQueueUsers,
    OTeamPresences,
    OTeamRoutingStatuses,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OTeamOffQueueUsers, "oTeamOffQueueUsers"),
        (Self::OTeamOnQueueUsers, "oTeamOnQueueUsers"),
        (Self::OTeamPresences, "oTeamPresences"),
        (Self::OTeamRoutingStatuses, "oTeamRoutingStatuses"),
    ];
}
