// @generated from the schema "UpdateNotificationResponse"; changes made here are lost at the next generation

/// The schema `UpdateNotificationResponse`.
#[repr(C)]
pub struct UpdateNotificationResponse {
    /// `mutableGroupId`: `string`.
    #[doc(alias = "mutableGroupId")]
    pub mutable_group_id: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateNotificationResponse "UpdateNotificationResponse" 2 {
    (
        mutable_group_id: ::std::string::String = "mutableGroupId" 0 with_mutable_group_id,
        id: ::std::string::String = "id" 0 with_id,
    )
});
