// @generated from the schema "UserStations"; changes made here are lost at the next generation

use crate::UserStation;
use crate::runtime::Extra;

/// The schema `UserStations`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserStations {
    /// `associatedStation`: `UserStation`, read-only.
    #[doc(alias = "associatedStation")]
    pub associated_station: Option<Box<UserStation>>,
    /// `effectiveStation`: `UserStation`, read-only.
    #[doc(alias = "effectiveStation")]
    pub effective_station: Option<Box<UserStation>>,
    /// `defaultStation`: `UserStation`, read-only.
    #[doc(alias = "defaultStation")]
    pub default_station: Option<Box<UserStation>>,
    /// `lastAssociatedStation`: `UserStation`, read-only.
    #[doc(alias = "lastAssociatedStation")]
    pub last_associated_station: Option<Box<UserStation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserStations "UserStations" 4 {
    (
        associated_station: Box<UserStation> = "associatedStation" with_associated_station read_only,
        effective_station: Box<UserStation> = "effectiveStation" with_effective_station read_only,
        default_station: Box<UserStation> = "defaultStation" with_default_station read_only,
        last_associated_station: Box<UserStation> = "lastAssociatedStation" with_last_associated_station read_only,
    )
});
