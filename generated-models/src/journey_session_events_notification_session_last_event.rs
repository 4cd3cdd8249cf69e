// @generated from the schema "JourneySessionEventsNotificationSessionLastEvent"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSessionLastEvent`.
#[repr(C)]
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

crate::runtime::model!(JourneySessionEventsNotificationSessionLastEvent "JourneySessionEventsNotificationSessionLastEvent" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
    )
});
