// @generated from the schema "JourneyWebActionEventsNotificationEventAction"; changes made here are lost at the next generation

/// The schema `JourneyWebActionEventsNotificationEventAction`.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationEventAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationEventAction "JourneyWebActionEventsNotificationEventAction" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
