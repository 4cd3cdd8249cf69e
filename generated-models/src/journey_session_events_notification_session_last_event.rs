// @generated from the schema "JourneySessionEventsNotificationSessionLastEvent"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSessionLastEvent`.
pub struct JourneySessionEventsNotificationSessionLastEvent {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneySessionEventsNotificationSessionLastEvent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneySessionEventsNotificationSessionLastEvent = &<JourneySessionEventsNotificationSessionLastEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneySessionEventsNotificationSessionLastEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("eventName", "event_name", 0),
            ("createdDate", "created_date", 0),
        ],
        fields: &[&E.id, &E.event_name, &E.created_date],
    }
};

crate::runtime::model!(JourneySessionEventsNotificationSessionLastEvent);

crate::runtime::setters!(JourneySessionEventsNotificationSessionLastEvent {
    with_id: id: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});
