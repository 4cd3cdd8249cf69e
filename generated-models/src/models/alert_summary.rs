// @generated from the schema "AlertSummary"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, AlertSummaryEntity};
use crate::runtime::{Extra, Open};

/// The schema `AlertSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertSummary {
    /// `entities`: `array of AlertSummaryEntity`, required.
    pub entities: Option<Vec<AlertSummaryEntity>>,
    /// `conversation`: `AddressableEntityRef`.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// `metricType`: one of `Interval` and `Instance`, required.
    #[doc(alias = "metricType")]
    pub metric_type: Option<Open<MetricType>>,
    /// `entitiesAreTeamMembers`: `boolean`, required.
    #[doc(alias = "entitiesAreTeamMembers")]
    pub entities_are_team_members: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertSummary "AlertSummary" 4 {
    (
        entities: Vec<AlertSummaryEntity> = "entities" with_entities required,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation,
        metric_type: Open<MetricType> = "metricType" with_metric_type required,
        entities_are_team_members: bool = "entitiesAreTeamMembers" with_entities_are_team_members required,
    )
});

/// The property `metricType` of `AlertSummary`. Known values: `Interval`, `Instance`.
#[repr(u16)]
#[non_exhaustive]
pub enum MetricType {
    Interval,
    Instance,
}

crate::runtime::values!(MetricType {
    Interval = "Interval",
    Instance = "Instance",
});
