// @generated from the schema "UserPresenceEvent"; changes made here are lost at the next generation

/// The schema `UserPresenceEvent`.
pub struct UserPresenceEvent {
    /// `eventId`: `string`, required.
    #[doc(alias = "eventId")]
    pub event_id: ::std::option::Option<::std::string::String>,
    /// `eventDateTime`: `string (date-time)`, required.
    #[doc(alias = "eventDateTime")]
    pub event_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `presenceDefinitionId`: `string`.
    #[doc(alias = "presenceDefinitionId")]
    pub presence_definition_id: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserPresenceEvent {
    const EMPTY: Self = Self {
        event_id: ::std::option::Option::None,
        event_date_time: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        presence_definition_id: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserPresenceEvent = &<UserPresenceEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserPresenceEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventId", "event_id", 1),
            ("eventDateTime", "event_date_time", 1),
            ("userId", "user_id", 1),
            ("sourceId", "source_id", 1),
            ("presenceDefinitionId", "presence_definition_id", 0),
            ("message", "message", 0),
        ],
        fields: &[
            &E.event_id,
            &E.event_date_time,
            &E.user_id,
            &E.source_id,
            &E.presence_definition_id,
            &E.message,
        ],
    }
};

crate::runtime::model!(UserPresenceEvent);

crate::runtime::setters!(UserPresenceEvent {
    with_event_id: event_id: ::std::string::String,
    with_event_date_time: event_date_time: crate::runtime::DateTime,
    with_user_id: user_id: ::std::string::String,
    with_source_id: source_id: ::std::string::String,
    with_presence_definition_id: presence_definition_id: ::std::string::String,
    with_message: message: ::std::string::String,
});
