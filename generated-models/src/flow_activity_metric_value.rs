// @generated from the schema "FlowActivityMetricValue"; changes made here are lost at the next generation

/// The schema `FlowActivityMetricValue`.
#[repr(C)]
pub struct FlowActivityMetricValue {
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

crate::runtime::model!(FlowActivityMetricValue "FlowActivityMetricValue" 4 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        qualifier: ::std::string::String = "qualifier" 0 with_qualifier,
        entity_ids: ::std::vec::Vec<::std::string::String> = "entityIds" 0 with_entity_ids,
        count: i32 = "count" 0 with_count,
    )
});

/// The property `metric` of `FlowActivityMetricValue`. Known values: `oFlow`.
#[non_exhaustive]
pub enum Metric {
    OFlow,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}
