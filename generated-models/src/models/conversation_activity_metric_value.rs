// @generated from the schema "ConversationActivityMetricValue"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationActivityMetricValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityMetricValue {
    /// `metric`: one of `oAlerting`, `oInteracting` and `oWaiting`.
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

crate::runtime::model!(ConversationActivityMetricValue "ConversationActivityMetricValue" 4 {
    (
        metric: Open<Metric> = "metric" with_metric,
        qualifier: String = "qualifier" with_qualifier,
        entity_ids: Vec<String> = "entityIds" with_entity_ids,
        count: i32 = "count" with_count,
    )
});

/// The property `metric` of `ConversationActivityMetricValue`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metric {
    OAlerting,
    OInteracting,
    OWaiting,
}

crate::runtime::values!(Metric {
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OWaiting = "oWaiting",
});
