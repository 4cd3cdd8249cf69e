// @generated from the schema "UserStationChangeTopicUserStation"; changes made here are lost at the next generation

use crate::UserStationChangeTopicUser;
use crate::runtime::Extra;

/// The schema `UserStationChangeTopicUserStation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserStationChangeTopicUserStation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `associatedUser`: `UserStationChangeTopicUser`.
    #[doc(alias = "associatedUser")]
    pub associated_user: Option<Box<UserStationChangeTopicUser>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStationChangeTopicUserStation "UserStationChangeTopicUserStation" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        associated_user: Box<UserStationChangeTopicUser> = "associatedUser" with_associated_user,
    )
});
