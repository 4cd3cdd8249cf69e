// @generated from the schema "AddShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `AddShiftTradeRequest`.
pub struct AddShiftTradeRequest {
    /// `scheduleId`: `string`, required.
    #[doc(alias = "scheduleId")]
    pub schedule_id: ::std::option::Option<::std::string::String>,
    /// `initiatingShiftId`: `string`, required.
    #[doc(alias = "initiatingShiftId")]
    pub initiating_shift_id: ::std::option::Option<::std::string::String>,
    /// `receivingUserId`: `string`.
    #[doc(alias = "receivingUserId")]
    pub receiving_user_id: ::std::option::Option<::std::string::String>,
    /// `expiration`: `string (date-time)`.
    pub expiration: ::std::option::Option<crate::runtime::DateTime>,
    /// `acceptableIntervals`: `array of string`.
    #[doc(alias = "acceptableIntervals")]
    pub acceptable_intervals: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddShiftTradeRequest {
    const EMPTY: Self = Self {
        schedule_id: ::std::option::Option::None,
        initiating_shift_id: ::std::option::Option::None,
        receiving_user_id: ::std::option::Option::None,
        expiration: ::std::option::Option::None,
        acceptable_intervals: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddShiftTradeRequest = &<AddShiftTradeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddShiftTradeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("scheduleId", "schedule_id", 1),
            ("initiatingShiftId", "initiating_shift_id", 1),
            ("receivingUserId", "receiving_user_id", 0),
            ("expiration", "expiration", 0),
            ("acceptableIntervals", "acceptable_intervals", 0),
        ],
        fields: &[
            &E.schedule_id,
            &E.initiating_shift_id,
            &E.receiving_user_id,
            &E.expiration,
            &E.acceptable_intervals,
        ],
    }
};

crate::runtime::model!(AddShiftTradeRequest);

crate::runtime::setters!(AddShiftTradeRequest {
    with_schedule_id: schedule_id: ::std::string::String,
    with_initiating_shift_id: initiating_shift_id: ::std::string::String,
    with_receiving_user_id: receiving_user_id: ::std::string::String,
    with_expiration: expiration: crate::runtime::DateTime,
    with_acceptable_intervals: acceptable_intervals: ::std::vec::Vec<::std::string::String>,
});
