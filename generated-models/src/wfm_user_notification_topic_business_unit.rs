// @generated from the schema "WfmUserNotificationTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicBusinessUnit`.
#[repr(C)]
pub struct WfmUserNotificationTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicBusinessUnit "WfmUserNotificationTopicBusinessUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
