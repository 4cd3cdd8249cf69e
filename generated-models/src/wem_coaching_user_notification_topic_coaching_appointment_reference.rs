// @generated from the schema "WemCoachingUserNotificationTopicCoachingAppointmentReference"; changes made here are lost at the next generation

/// The schema `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
#[repr(C)]
pub struct WemCoachingUserNotificationTopicCoachingAppointmentReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WemCoachingUserNotificationTopicCoachingAppointmentReference "WemCoachingUserNotificationTopicCoachingAppointmentReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
