// @generated from the schema "UserStations"; changes made here are lost at the next generation

/// The schema `UserStations`.
pub struct UserStations {
    /// `associatedStation`: `UserStation`, read-only.
    #[doc(alias = "associatedStation")]
    pub associated_station: ::std::option::Option<::std::boxed::Box<crate::UserStation>>,
    /// `effectiveStation`: `UserStation`, read-only.
    #[doc(alias = "effectiveStation")]
    pub effective_station: ::std::option::Option<::std::boxed::Box<crate::UserStation>>,
    /// `defaultStation`: `UserStation`, read-only.
    #[doc(alias = "defaultStation")]
    pub default_station: ::std::option::Option<::std::boxed::Box<crate::UserStation>>,
    /// `lastAssociatedStation`: `UserStation`, read-only.
    #[doc(alias = "lastAssociatedStation")]
    pub last_associated_station: ::std::option::Option<
        ::std::boxed::Box<crate::UserStation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserStations {
    const EMPTY: Self = Self {
        associated_station: ::std::option::Option::None,
        effective_station: ::std::option::Option::None,
        default_station: ::std::option::Option::None,
        last_associated_station: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserStations = &<UserStations as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserStations",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("associatedStation", "associated_station", 2),
            ("effectiveStation", "effective_station", 2),
            ("defaultStation", "default_station", 2),
            ("lastAssociatedStation", "last_associated_station", 2),
        ],
        fields: &[
            &E.associated_station,
            &E.effective_station,
            &E.default_station,
            &E.last_associated_station,
        ],
    }
};

crate::runtime::model!(UserStations);

crate::runtime::setters!(UserStations {
    with_associated_station: associated_station: ::std::boxed::Box<crate::UserStation>,
    with_effective_station: effective_station: ::std::boxed::Box<crate::UserStation>,
    with_default_station: default_station: ::std::boxed::Box<crate::UserStation>,
    with_last_associated_station: last_associated_station: ::std::boxed::Box<crate::UserStation>,
});
