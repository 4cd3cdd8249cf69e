// @generated from the schema "CreateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `CreateAlternativeShiftTradeRequest`.
pub struct CreateAlternativeShiftTradeRequest {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `dropShiftReferenceKeys`: `array of string`.
    #[doc(alias = "dropShiftReferenceKeys")]
    pub drop_shift_reference_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `pickupShiftReferenceKeys`: `array of string`.
    #[doc(alias = "pickupShiftReferenceKeys")]
    pub pickup_shift_reference_keys: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `alternativeShiftTradeGranularity`: `string`, required.
    #[doc(alias = "alternativeShiftTradeGranularity")]
    pub alternative_shift_trade_granularity: ::std::option::Option<
        crate::runtime::Open<AlternativeShiftTradeGranularity>,
    >,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateAlternativeShiftTradeRequest {
    const EMPTY: Self = Self {
        job_id: ::std::option::Option::None,
        drop_shift_reference_keys: ::std::option::Option::None,
        pickup_shift_reference_keys: ::std::option::Option::None,
        alternative_shift_trade_granularity: ::std::option::Option::None,
        expiration_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateAlternativeShiftTradeRequest = &<CreateAlternativeShiftTradeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateAlternativeShiftTradeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("jobId", "job_id", 1),
            ("dropShiftReferenceKeys", "drop_shift_reference_keys", 0),
            ("pickupShiftReferenceKeys", "pickup_shift_reference_keys", 0),
            (
                "alternativeShiftTradeGranularity",
                "alternative_shift_trade_granularity",
                1,
            ),
            ("expirationDate", "expiration_date", 0),
        ],
        fields: &[
            &E.job_id,
            &E.drop_shift_reference_keys,
            &E.pickup_shift_reference_keys,
            &E.alternative_shift_trade_granularity,
            &E.expiration_date,
        ],
    }
};

crate::runtime::model!(CreateAlternativeShiftTradeRequest);

crate::runtime::setters!(CreateAlternativeShiftTradeRequest {
    with_job_id: job_id: ::std::string::String,
    with_drop_shift_reference_keys: drop_shift_reference_keys: ::std::vec::Vec<::std::string::String>,
    with_pickup_shift_reference_keys: pickup_shift_reference_keys: ::std::vec::Vec<::std::string::String>,
    with_alternative_shift_trade_granularity: alternative_shift_trade_granularity: crate::runtime::Open<AlternativeShiftTradeGranularity>,
    with_expiration_date: expiration_date: crate::runtime::DateTime,
});

/// The property `alternativeShiftTradeGranularity` of `CreateAlternativeShiftTradeRequest`. Known values: `Daily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternativeShiftTradeGranularity {
    Daily,
}

impl crate::runtime::Enum for AlternativeShiftTradeGranularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
