// @generated from the schema "RoutingActivityMetricValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RoutingActivityMetricValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingActivityMetricValue {
    /// `metric`: one of `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers` and 2 more.
    pub metric: Option<Open<Metric>>,
    /// `qualifier`: `string`.
    pub qualifier: Option<String>,
    /// `secondaryQualifier`: `string`.
    #[doc(alias = "secondaryQualifier")]
    pub secondary_qualifier: Option<String>,
    /// `entityIds`: `array of string`.
    #[doc(alias = "entityIds")]
    pub entity_ids: Option<Vec<String>>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingActivityMetricValue "RoutingActivityMetricValue" 5 {
    (
        metric: Open<Metric> = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        secondary_qualifier: String = "secondaryQualifier" with_secondary_qualifier,
        entity_ids: Vec<String> = "entityIds" with_entity_ids,
        count: i32 = "count" with_count,
    )
});

/// The property `metric` of `RoutingActivityMetricValue`. Known values: `oActiveUsers`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OActiveUsers,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
}

crate::runtime::values!(Metric {
    OActiveUsers = "oActiveUsers",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
});
