// @generated from the schema "JourneyOutcomeEventsNotificationOutcomeTouchpoint"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationOutcomeTouchpoint`.
#[repr(C)]
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

crate::runtime::model!(JourneyOutcomeEventsNotificationOutcomeTouchpoint "JourneyOutcomeEventsNotificationOutcomeTouchpoint" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        channels: ::std::vec::Vec<crate::JourneyOutcomeEventsNotificationOutcomeTouchpointChannel> = "channels" 0 with_channels,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        action_map: ::std::boxed::Box<crate::JourneyOutcomeEventsNotificationActionMap> = "actionMap" 0 with_action_map,
    )
});
