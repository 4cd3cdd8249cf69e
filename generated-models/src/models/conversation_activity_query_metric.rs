// @generated from the schema "ConversationActivityQueryMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationActivityQueryMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationActivityQueryMetric {
    /// `metric`: one of `oAlerting`, `oInteracting` and `oWaiting`, required.
    pub metric: Option<Open<Metric>>,
    /// `details`: `boolean`.
    pub details: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationActivityQueryMetric "ConversationActivityQueryMetric" 2 {
    (
        metric: Open<Metric> = "metric" with_metric required,
        details: bool = "details" with_details,
    )
});

/// The property `metric` of `ConversationActivityQueryMetric`. Known values: `oAlerting`, `oInteracting`, `oWaiting`.
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
