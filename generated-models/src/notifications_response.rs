// @generated from the schema "NotificationsResponse"; changes made here are lost at the next generation

/// The schema `NotificationsResponse`.
#[repr(C)]
pub struct NotificationsResponse {
    /// `entities`: `array of WfmUserNotification`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationsResponse "NotificationsResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WfmUserNotification> = "entities" 0 with_entities,
    )
});
