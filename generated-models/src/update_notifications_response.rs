// @generated from the schema "UpdateNotificationsResponse"; changes made here are lost at the next generation

/// The schema `UpdateNotificationsResponse`.
#[repr(C)]
pub struct UpdateNotificationsResponse {
    /// `entities`: `array of UpdateNotificationResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateNotificationResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateNotificationsResponse "UpdateNotificationsResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::UpdateNotificationResponse> = "entities" 0 with_entities,
    )
});
