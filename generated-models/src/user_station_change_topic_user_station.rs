// @generated from the schema "UserStationChangeTopicUserStation"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUserStation`.
#[repr(C)]
pub struct UserStationChangeTopicUserStation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `associatedUser`: `UserStationChangeTopicUser`.
    #[doc(alias = "associatedUser")]
    pub associated_user: ::std::option::Option<
        ::std::boxed::Box<crate::UserStationChangeTopicUser>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStationChangeTopicUserStation "UserStationChangeTopicUserStation" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        associated_user: ::std::boxed::Box<crate::UserStationChangeTopicUser> = "associatedUser" 0 with_associated_user,
    )
});
