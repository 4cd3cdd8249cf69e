// @generated from the schema "EventAggregatesResponse"; changes made here are lost at the next generation

/// The schema `EventAggregatesResponse`.
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

impl crate::runtime::Model for EventAggregatesResponse {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        event_definition_aggregates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventAggregatesResponse = &<EventAggregatesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventAggregatesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 0),
            ("eventDefinitionAggregates", "event_definition_aggregates", 0),
        ],
        fields: &[&E.interval, &E.event_definition_aggregates],
    }
};

crate::runtime::model!(EventAggregatesResponse);

crate::runtime::setters!(EventAggregatesResponse {
    with_interval: interval: ::std::string::String,
    with_event_definition_aggregates: event_definition_aggregates: ::std::vec::Vec<crate::EventDefinitionAggregates>,
});
