// @generated from the schema "WfmUserNotificationTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicUserReference`.
#[repr(C)]
pub struct WfmUserNotificationTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicUserReference "WfmUserNotificationTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
