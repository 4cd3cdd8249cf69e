// @generated from the schema "EventError"; changes made here are lost at the next generation

/// The schema `EventError`.
pub struct EventError {
    /// `eventId`: `string`.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `retryable`: `boolean`.
    pub retryable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventError {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        message: ::std::option::Option::None,
        retryable: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventError = &<EventError as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventError",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 0),
            ("message", "message", 0),
            ("retryable", "retryable", 0),
        ],
        fields: &[&E.event_id, &E.message, &E.retryable],
    }
};

crate::runtime::model!(EventError);

crate::runtime::setters!(EventError {
    with_event_id: event_id: ::std::string::String,
    with_message: message: ::std::string::String,
    with_retryable: retryable: bool,
});
