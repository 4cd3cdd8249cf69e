// @generated from the schema "WfmUserNotificationTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicManagementUnit`.
#[repr(C)]
pub struct WfmUserNotificationTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicManagementUnit "WfmUserNotificationTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
