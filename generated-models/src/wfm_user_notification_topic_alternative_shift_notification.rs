// @generated from the schema "WfmUserNotificationTopicAlternativeShiftNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicAlternativeShiftNotification`.
#[repr(C)]
pub struct WfmUserNotificationTopicAlternativeShiftNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `newState`: `string`.
    #[doc(alias = "newState")]
    pub new_state: ::std::option::Option<crate::runtime::Open<NewState>>,
    /// `initiatingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `initiatingShiftDate`: `string (date-time)`.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    >,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserNotificationTopicAlternativeShiftNotification "WfmUserNotificationTopicAlternativeShiftNotification" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: crate::runtime::DateTime = "weekDate" 0 with_week_date,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        new_state: crate::runtime::Open<NewState> = "newState" 0 with_new_state,
        initiating_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "initiatingUser" 0 with_initiating_user,
        initiating_shift_date: crate::runtime::DateTime = "initiatingShiftDate" 0 with_initiating_shift_date,
        receiving_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference> = "receivingUser" 0 with_receiving_user,
        receiving_shift_date: crate::runtime::DateTime = "receivingShiftDate" 0 with_receiving_shift_date,
    )
});

/// The property `granularity` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Daily`, `Weekly`.
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}

/// The property `newState` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Submitted`, `Expired`, `Approved`, `Denied`, `Canceled`.
#[non_exhaustive]
pub enum NewState {
    Submitted,
    Expired,
    Approved,
    Denied,
    Canceled,
}

crate::runtime::known!(NewState);

impl crate::runtime::Enum for NewState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Submitted, "Submitted"),
        (Self::Expired, "Expired"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Canceled, "Canceled"),
    ];
}
