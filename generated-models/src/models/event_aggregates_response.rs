// @generated from the schema "EventAggregatesResponse"; changes made here are lost at the next generation

use crate::EventDefinitionAggregates;
use crate::runtime::Extra;

/// The schema `EventAggregatesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventAggregatesResponse {
    /// `interval`: `string`.
    pub interval: Option<String>,
    /// `eventDefinitionAggregates`: `array of EventDefinitionAggregates`.
    #[doc(alias = "eventDefinitionAggregates")]
    pub event_definition_aggregates: Option<Vec<EventDefinitionAggregates>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventAggregatesResponse "EventAggregatesResponse" 2 {
    (
        interval: String = "interval" with_interval,
        event_definition_aggregates: Vec<EventDefinitionAggregates> = "eventDefinitionAggregates" with_event_definition_aggregates,
    )
});
