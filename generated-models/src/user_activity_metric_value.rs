// @generated from the schema "UserActivityMetricValue"; changes made here are lost at the next generation

/// The schema `UserActivityMetricValue`.
#[repr(C)]
pub struct UserActivityMetricValue {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `qualifier`: `string`.
    pub qualifier: ::std::option::Option<::std::string::String>,
    /// `entityIds`: `array of string`.
    #[doc(alias = "entityIds")]
    pub entity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserActivityMetricValue "UserActivityMetricValue" 4 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        entity_ids: ::std::vec::Vec<::std::string::String> = "entityIds" 0 with_entity_ids,
        count: i32 = "count" 0 with_count,
    )
});

/// The property `metric` of `UserActivityMetricValue`. Known values: `oActiveQueues`, `oMemberQueues`.
#[non_exhaustive]
pub enum Metric {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}
