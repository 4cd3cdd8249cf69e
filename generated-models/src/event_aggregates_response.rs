// @generated from the schema "EventAggregatesResponse"; changes made here are lost at the next generation

/// The schema `EventAggregatesResponse`.
#[repr(C)]
pub struct EventAggregatesResponse {
    /// `interval`: `string`.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `eventDefinitionAggregates`: `array of EventDefinitionAggregates`.
    #[doc(alias = "eventDefinitionAggregates")]
    pub event_definition_aggregates: ::std::option::Option<
        ::std::vec::Vec<crate::EventDefinitionAggregates>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventAggregatesResponse "EventAggregatesResponse" 2 {
    (
        interval: ::std::string::String = "interval" 0 with_interval,
        event_definition_aggregates: ::std::vec::Vec<crate::EventDefinitionAggregates> = "eventDefinitionAggregates" 0 with_event_definition_aggregates,
    )
});
