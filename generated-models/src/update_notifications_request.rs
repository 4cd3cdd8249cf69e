// @generated from the schema "UpdateNotificationsRequest"; changes made here are lost at the next generation

/// The schema `UpdateNotificationsRequest`.
#[repr(C)]
pub struct UpdateNotificationsRequest {
    /// `entities`: `array of WfmUserNotification`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WfmUserNotification>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateNotificationsRequest "UpdateNotificationsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::WfmUserNotification> = "entities" 1 with_entities,
    )
});
