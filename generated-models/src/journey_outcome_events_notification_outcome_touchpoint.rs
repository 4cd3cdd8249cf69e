// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpoint"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
pub struct JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `channels`: `array of JourneyOutcomeEventsNotificationOutcomeTouchpointChannel`.
    pub channels: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpointChannel>,
    >,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `actionMap`: `JourneyOutcomeEventsNotificationActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        channels: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationOutcomeTouchpoint = &<JourneyOutcomeEventsNotificationOutcomeTouchpoint as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationOutcomeTouchpoint",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("channels", "channels", 0),
            ("createdDate", "created_date", 0),
            ("actionMap", "action_map", 0),
        ],
        fields: &[&E.id, &E.channels, &E.created_date, &E.action_map],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpoint);

crate::runtime::setters!(JourneyOutcomeEventsNotificationOutcomeTouchpoint {
    with_id: id: ::std::string::String,
    with_channels: channels: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpointChannel>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_action_map: action_map: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationActionMap>,
});
