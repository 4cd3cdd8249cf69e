// @generated from the schema "UserStationChangeTopicUserStations"; changes made here are lost at the next generation

/// The schema `UserStationChangeTopicUserStations`.
pub struct UserStationChangeTopicUserStations {
    /// `associatedStation`: `UserStationChangeTopicUserStation`.
    #[doc(alias = "associatedStation")]
    pub associated_station: ::std::option::Option<
        ::std::boxed::Box<crate::UserStationChangeTopicUserStation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStationChangeTopicUserStations {
    const EMPTY: Self = Self {
        associated_station: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStationChangeTopicUserStations = &<UserStationChangeTopicUserStations as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStationChangeTopicUserStations",
        empty: E,
        extra: &E.extra,
        properties: &[("associatedStation", "associated_station", 0)],
        fields: &[&E.associated_station],
    }
};

crate::runtime::model!(UserStationChangeTopicUserStations);

crate::runtime::setters!(UserStationChangeTopicUserStations {
    with_associated_station: associated_station: ::std::boxed::Box<crate::UserStationChangeTopicUserStation>,
});
