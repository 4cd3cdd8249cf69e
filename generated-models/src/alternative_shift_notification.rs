// @generated from the schema "AlternativeShiftNotification"; changes made here are lost at the next generation

/// The schema `AlternativeShiftNotification`.
#[repr(C)]
pub struct AlternativeShiftNotification {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `granularity`: `string`, required.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `newState`: `string`.
    #[doc(alias = "newState")]
    pub new_state: ::std::option::Option<crate::runtime::Open<NewState>>,
    /// `initiatingUser`: `UserReference`, required.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `initiatingShiftDate`: `string (date-time)`, required.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftNotification "AlternativeShiftNotification" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        week_date: crate::runtime::Date = "weekDate" 1 with_week_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 1 with_granularity,
        new_state: crate::runtime::Open<NewState> = "newState" 0 with_new_state,
        initiating_user: ::std::boxed::Box<crate::UserReference> = "initiatingUser" 1 with_initiating_user,
        initiating_shift_date: crate::runtime::DateTime = "initiatingShiftDate" 1 with_initiating_shift_date,
        receiving_user: ::std::boxed::Box<crate::UserReference> = "receivingUser" 0 with_receiving_user,
        receiving_shift_date: crate::runtime::DateTime = "receivingShiftDate" 0 with_receiving_shift_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `granularity` of `AlternativeShiftNotification`. Known values: `Daily`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}

/// The property `newState` of `AlternativeShiftNotification`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[non_exhaustive]
pub enum NewState {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::known!(NewState);

impl crate::runtime::Enum for NewState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "Canceled"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Submitted, "Submitted"),
        (Self::Approved, "Approved"),
    ];
}
