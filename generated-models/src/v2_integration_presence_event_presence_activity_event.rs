// @generated from the schema "V2IntegrationPresenceEventPresenceActivityEvent"; changes made here are lost at the next generation

/// The schema `V2IntegrationPresenceEventPresenceActivityEvent`.
pub struct V2IntegrationPresenceEventPresenceActivityEvent {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `presenceDefinition`: `V2IntegrationPresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::V2IntegrationPresenceEventOrganizationPresence>,
    >,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `currentDisplaySourceId`: `string`.
    #[doc(alias = "currentDisplaySourceId")]
    pub current_display_source_id: ::std::option::Option<::std::string::String>,
    /// `previousDisplaySourceId`: `string`.
    #[doc(alias = "previousDisplaySourceId")]
    pub previous_display_source_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2IntegrationPresenceEventPresenceActivityEvent {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        source: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        presence_definition: ::std::option::Option::None,
        message: ::std::option::Option::None,
        current_display_source_id: ::std::option::Option::None,
        previous_display_source_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2IntegrationPresenceEventPresenceActivityEvent = &<V2IntegrationPresenceEventPresenceActivityEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2IntegrationPresenceEventPresenceActivityEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("eventType", "event_type", 0),
            ("source", "source", 0),
            ("modifiedDate", "modified_date", 0),
            ("presenceDefinition", "presence_definition", 0),
            ("message", "message", 0),
            ("currentDisplaySourceId", "current_display_source_id", 0),
            ("previousDisplaySourceId", "previous_display_source_id", 0),
        ],
        fields: &[
            &E.user_id,
            &E.event_type,
            &E.source,
            &E.modified_date,
            &E.presence_definition,
            &E.message,
            &E.current_display_source_id,
            &E.previous_display_source_id,
        ],
    }
};

crate::runtime::model!(V2IntegrationPresenceEventPresenceActivityEvent);

crate::runtime::setters!(V2IntegrationPresenceEventPresenceActivityEvent {
    with_user_id: user_id: ::std::string::String,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_source: source: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_presence_definition: presence_definition: ::std::boxed::Box<crate::V2IntegrationPresenceEventOrganizationPresence>,
    with_message: message: ::std::string::String,
    with_current_display_source_id: current_display_source_id: ::std::string::String,
    with_previous_display_source_id: previous_display_source_id: ::std::string::String,
});

/// The property `eventType` of `V2IntegrationPresenceEventPresenceActivityEvent`. Known values: `UserPresenceStatusChanged`, `UserPrimaryPresenceSourceChanged`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    UserPresenceStatusChanged,
    UserPrimaryPresenceSourceChanged,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserPresenceStatusChanged, "UserPresenceStatusChanged"),
        (Self::UserPrimaryPresenceSourceChanged, "UserPrimaryPresenceSourceChanged"),
    ];
}
