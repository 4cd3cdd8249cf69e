// @generated from the schema "AlternativeShiftNotification"; changes made here are lost at the next generation

/// The schema `AlternativeShiftNotification`.
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

impl crate::runtime::Model for AlternativeShiftNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        new_state: ::std::option::Option::None,
        initiating_user: ::std::option::Option::None,
        initiating_shift_date: ::std::option::Option::None,
        receiving_user: ::std::option::Option::None,
        receiving_shift_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftNotification = &<AlternativeShiftNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 1),
            ("granularity", "granularity", 1),
            ("newState", "new_state", 0),
            ("initiatingUser", "initiating_user", 1),
            ("initiatingShiftDate", "initiating_shift_date", 1),
            ("receivingUser", "receiving_user", 0),
            ("receivingShiftDate", "receiving_shift_date", 0),
            ("selfUri", "self_uri", 2),
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
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AlternativeShiftNotification);

crate::runtime::setters!(AlternativeShiftNotification {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_new_state: new_state: crate::runtime::Open<NewState>,
    with_initiating_user: initiating_user: ::std::boxed::Box<crate::UserReference>,
    with_initiating_shift_date: initiating_shift_date: crate::runtime::DateTime,
    with_receiving_user: receiving_user: ::std::boxed::Box<crate::UserReference>,
    with_receiving_shift_date: receiving_shift_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `granularity` of `AlternativeShiftNotification`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}

/// The property `newState` of `AlternativeShiftNotification`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NewState {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

impl crate::runtime::Enum for NewState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "Canceled"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Submitted, "Submitted"),
        (Self::Approved, "Approved"),
    ];
}
