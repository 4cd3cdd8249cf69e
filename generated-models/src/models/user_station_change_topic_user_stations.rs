// @generated from the schema "UserStationChangeTopicUserStations"; changes made here are lost at the next generation

use crate::UserStationChangeTopicUserStation;
use crate::runtime::Extra;

/// The schema `UserStationChangeTopicUserStations`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserStationChangeTopicUserStations {
    /// `associatedStation`: `UserStationChangeTopicUserStation`.
    #[doc(alias = "associatedStation")]
    pub associated_station: Option<Box<UserStationChangeTopicUserStation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStationChangeTopicUserStations "UserStationChangeTopicUserStations" 1 {
    (
        associated_station: Box<UserStationChangeTopicUserStation> = "associatedStation" with_associated_station,
    )
});
