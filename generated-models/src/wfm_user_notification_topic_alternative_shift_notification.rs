// @generated from the schema "WfmUserNotificationTopicAlternativeShiftNotification"; changes made here are lost at the next generation

/// The schema `WfmUserNotificationTopicAlternativeShiftNotification`.
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

impl crate::runtime::Model for WfmUserNotificationTopicAlternativeShiftNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        new_state: ::std::option::Option::None,
        initiating_user: ::std::option::Option::None,
        initiating_shift_date: ::std::option::Option::None,
        receiving_user: ::std::option::Option::None,
        receiving_shift_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmUserNotificationTopicAlternativeShiftNotification = &<WfmUserNotificationTopicAlternativeShiftNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmUserNotificationTopicAlternativeShiftNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 0),
            ("granularity", "granularity", 0),
            ("newState", "new_state", 0),
            ("initiatingUser", "initiating_user", 0),
            ("initiatingShiftDate", "initiating_shift_date", 0),
            ("receivingUser", "receiving_user", 0),
            ("receivingShiftDate", "receiving_shift_date", 0),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.granularity,
            &E.new_state,
            &E.initiating_user,
            &E.initiating_shift_date,
            &E.receiving_user,
            &E.receiving_shift_date,
        ],
    }
};

crate::runtime::model!(WfmUserNotificationTopicAlternativeShiftNotification);

crate::runtime::setters!(WfmUserNotificationTopicAlternativeShiftNotification {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::DateTime,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_new_state: new_state: crate::runtime::Open<NewState>,
    with_initiating_user: initiating_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    with_initiating_shift_date: initiating_shift_date: crate::runtime::DateTime,
    with_receiving_user: receiving_user: ::std::boxed::Box<crate::WfmUserNotificationTopicUserReference>,
    with_receiving_shift_date: receiving_shift_date: crate::runtime::DateTime,
});

/// The property `granularity` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Daily`, `Weekly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}

/// The property `newState` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Submitted`, `Expired`, `Approved`, `Denied`, `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NewState {
    Submitted,
    Expired,
    Approved,
    Denied,
    Canceled,
}

impl crate::runtime::Enum for NewState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Submitted, "Submitted"),
        (Self::Expired, "Expired"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Canceled, "Canceled"),
    ];
}
