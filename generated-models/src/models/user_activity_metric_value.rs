// @generated from the schema "UserActivityMetricValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UserActivityMetricValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserActivityMetricValue {
    /// `metric`: one of `oActiveQueues` and `oMemberQueues`.
    pub metric: Option<Open<Metric>>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `entityIds`: `array of string`.
    #[doc(alias = "entityIds")]
    pub entity_ids: Option<Vec<String>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserActivityMetricValue "UserActivityMetricValue" 4 {
    (
        metric: Open<Metric> = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        entity_ids: Vec<String> = "entityIds" with_entity_ids,
        count: i32 = "count" with_count,
    )
});

/// The property `metric` of `UserActivityMetricValue`. Known values: `oActiveQueues`, `oMemberQueues`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::values!(Metric {
    OActiveQueues = "oActiveQueues",
    OMemberQueues = "oMemberQueues",
});
