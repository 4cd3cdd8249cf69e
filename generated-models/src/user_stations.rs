// @generated from the schema "UserStations"; changes made here are lost at the next generation

/// The schema `UserStations`.
#[repr(C)]
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

crate::runtime::model!(UserStations "UserStations" 4 {
    (
        associated_station: ::std::boxed::Box<crate::UserStation> = "associatedStation" 2 with_associated_station,
        effective_station: ::std::boxed::Box<crate::UserStation> = "effectiveStation" 2 with_effective_station,
        default_station: ::std::boxed::Box<crate::UserStation> = "defaultStation" 2 with_default_station,
        last_associated_station: ::std::boxed::Box<crate::UserStation> = "lastAssociatedStation" 2 with_last_associated_station,
    )
});
