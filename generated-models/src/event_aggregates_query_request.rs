// @generated from the schema "EventAggregatesQueryRequest"; changes made here are lost at the next generation

/// The schema `EventAggregatesQueryRequest`.
pub struct EventAggregatesQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventAggregatesQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventAggregatesQueryRequest = &<EventAggregatesQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventAggregatesQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("interval", "interval", 1)],
        fields: &[&E.interval],
    }
};

crate::runtime::model!(EventAggregatesQueryRequest);

crate::runtime::setters!(EventAggregatesQueryRequest {
    with_interval: interval: ::std::string::String,
});
