// @generated from the schema "ShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeResponse`.
pub struct ShiftTradeResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `schedule`: `BuScheduleReferenceForMuRoute`.
    pub schedule: ::std::option::Option<
        ::std::boxed::Box<crate::BuScheduleReferenceForMuRoute>,
    >,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `initiatingUser`: `UserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `initiatingShiftId`: `string`.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: ::std::option::Option<::std::string::String>,
    /// `initiatingShiftStart`: `string (date-time)`.
    #[doc(alias = "initiatingShiftStart")]
    pub initiating_shift_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `initiatingShiftEnd`: `string (date-time)`.
    #[doc(alias = "initiatingShiftEnd")]
    pub initiating_shift_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `receivingShiftId`: `string`.
    #[doc(alias = "receivingShiftId")]
    pub receiving_shift_id: ::std::option::Option<::std::string::String>,
    /// `receivingShiftStart`: `string (date-time)`.
    #[doc(alias = "receivingShiftStart")]
    pub receiving_shift_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `receivingShiftEnd`: `string (date-time)`.
    #[doc(alias = "receivingShiftEnd")]
    pub receiving_shift_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `expiration`: `string (date-time)`.
    pub expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `oneSided`: `boolean`.
    #[doc(alias = "oneSided")]
    pub one_sided: ::std::option::Option<bool>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        schedule: ::std::option::Option::None,
        state: ::std::option::Option::None,
        initiating_user: ::std::option::Option::None,
        initiating_shift_id: ::std::option::Option::None,
        initiating_shift_start: ::std::option::Option::None,
        initiating_shift_end: ::std::option::Option::None,
        receiving_user: ::std::option::Option::None,
        receiving_shift_id: ::std::option::Option::None,
        receiving_shift_start: ::std::option::Option::None,
        receiving_shift_end: ::std::option::Option::None,
        expiration: ::std::option::Option::None,
        one_sided: ::std::option::Option::None,
        acceptable_intervals: ::std::option::Option::None,
        reviewed_by: ::std::option::Option::None,
        reviewed_date: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeResponse = &<ShiftTradeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 0),
            ("schedule", "schedule", 0),
            ("state", "state", 0),
            ("initiatingUser", "initiating_user", 0),
            ("initiatingShiftId", "initiating_shift_id", 0),
            ("initiatingShiftStart", "initiating_shift_start", 0),
            ("initiatingShiftEnd", "initiating_shift_end", 0),
            ("receivingUser", "receiving_user", 0),
            ("receivingShiftId", "receiving_shift_id", 0),
            ("receivingShiftStart", "receiving_shift_start", 0),
            ("receivingShiftEnd", "receiving_shift_end", 0),
            ("expiration", "expiration", 0),
            ("oneSided", "one_sided", 0),
            ("acceptableIntervals", "acceptable_intervals", 0),
            ("reviewedBy", "reviewed_by", 0),
            ("reviewedDate", "reviewed_date", 0),
            ("metadata", "metadata", 0),
        ],
        fields: &[
            &E.id,
            &E.week_date,
            &E.schedule,
            &E.state,
            &E.initiating_user,
            &E.initiating_shift_id,
            &E.initiating_shift_start,
            &E.initiating_shift_end,
            &E.receiving_user,
            &E.receiving_shift_id,
            &E.receiving_shift_start,
            &E.receiving_shift_end,
            &E.expiration,
            &E.one_sided,
            &E.acceptable_intervals,
            &E.reviewed_by,
            &E.reviewed_date,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(ShiftTradeResponse);

crate::runtime::setters!(ShiftTradeResponse {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_schedule: schedule: ::std::boxed::Box<crate::BuScheduleReferenceForMuRoute>,
    with_state: state: crate::runtime::Open<State>,
    with_initiating_user: initiating_user: ::std::boxed::Box<crate::UserReference>,
    with_initiating_shift_id: initiating_shift_id: ::std::string::String,
    with_initiating_shift_start: initiating_shift_start: crate::runtime::DateTime,
    with_initiating_shift_end: initiating_shift_end: crate::runtime::DateTime,
    with_receiving_user: receiving_user: ::std::boxed::Box<crate::UserReference>,
    with_receiving_shift_id: receiving_shift_id: ::std::string::String,
    with_receiving_shift_start: receiving_shift_start: crate::runtime::DateTime,
    with_receiving_shift_end: receiving_shift_end: crate::runtime::DateTime,
    with_expiration: expiration: crate::runtime::DateTime,
    with_one_sided: one_sided: bool,
    with_acceptable_intervals: acceptable_intervals: ::std::vec::Vec<::std::string::String>,
    with_reviewed_by: reviewed_by: ::std::boxed::Box<crate::UserReference>,
    with_reviewed_date: reviewed_date: crate::runtime::DateTime,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `state` of `ShiftTradeResponse`. Known values: `Unmatched`, `Matched`, `Approved`, `Denied`, `Expired`, `Canceled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Unmatched,
    Matched,
    Approved,
    Denied,
    Expired,
    Canceled,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unmatched, "Unmatched"),
        (Self::Matched, "Matched"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Canceled, "Canceled"),
    ];
}
