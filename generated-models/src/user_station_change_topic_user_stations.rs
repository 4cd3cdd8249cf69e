// @generated from the schema "UserStationChangeTopicUserStations"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUserStations`.
#[repr(C)]
pub struct UserStationChangeTopicUserStations {
    /// `associatedStation`: `UserStationChangeTopicUserStation`.
    #[doc(alias = "associatedStation")]
    pub associated_station: ::std::option::Option<
        ::std::boxed::Box<crate::UserStationChangeTopicUserStation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserStationChangeTopicUserStations "UserStationChangeTopicUserStations" 1 {
    (
        associated_station: ::std::boxed::Box<crate::UserStationChangeTopicUserStation> = "associatedStation" 0 with_associated_station,
    )
});
