// @generated from the schema "EventDefinitionAggregates"; changes made here are lost at the next generation

/// The schema `EventDefinitionAggregates`.
pub struct EventDefinitionAggregates {
    /// `eventDefinition`: `AddressableEntityRef`.
    #[doc(alias = "eventDefinition")]
    pub event_definition: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `eventCount`: `integer (int32)`.
    #[doc(alias = "eventCount")]
    pub event_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventDefinitionAggregates {
    const EMPTY: Self = Self {
        event_definition: ::std::option::Option::None,
        event_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventDefinitionAggregates = &<EventDefinitionAggregates as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventDefinitionAggregates",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventDefinition", "event_definition", 0),
            ("eventCount", "event_count", 0),
        ],
        fields: &[&E.event_definition, &E.event_count],
    }
};

crate::runtime::model!(EventDefinitionAggregates);

crate::runtime::setters!(EventDefinitionAggregates {
    with_event_definition: event_definition: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_event_count: event_count: i32,
});
