// @generated from the schema "EventDefinitionAggregates"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `EventDefinitionAggregates`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventDefinitionAggregates {
    /// `eventDefinition`: `AddressableEntityRef`.
    #[doc(alias = "eventDefinition")]
    pub event_definition: Option<Box<AddressableEntityRef>>,
    /// `eventCount`: `integer (int32)`.
    #[doc(alias = "eventCount")]
    pub event_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventDefinitionAggregates "EventDefinitionAggregates" 2 {
    (
        event_definition: Box<AddressableEntityRef> = "eventDefinition" with_event_definition,
        event_count: i32 = "eventCount" with_event_count,
    )
});
