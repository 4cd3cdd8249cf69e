// @generated from the schema "UserStationChangeTopicUser"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUser`.
#[repr(C)]
pub struct UserStationChangeTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStationChangeTopicUser "UserStationChangeTopicUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
