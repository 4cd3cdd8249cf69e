// @generated from the schema "CreateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

/// The schema `CreateAlternativeShiftTradeRequest`.
#[repr(C)]
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

crate::runtime::model!(CreateAlternativeShiftTradeRequest "CreateAlternativeShiftTradeRequest" 5 {
    (
        job_id: ::std::string::String = "jobId" 1 with_job_id,
        drop_shift_reference_keys: ::std::vec::Vec<::std::string::String> = "dropShiftReferenceKeys" 0 with_drop_shift_reference_keys,
        pickup_shift_reference_keys: ::std::vec::Vec<::std::string::String> = "pickupShiftReferenceKeys" 0 with_pickup_shift_reference_keys,
        alternative_shift_trade_granularity: crate::runtime::Open<AlternativeShiftTradeGranularity> = "alternativeShiftTradeGranularity" 1 with_alternative_shift_trade_granularity,
        expiration_date: crate::runtime::DateTime = "expirationDate" 0 with_expiration_date,
    )
});

/// The property `alternativeShiftTradeGranularity` of `CreateAlternativeShiftTradeRequest`. Known values: `Daily`.
#[non_exhaustive]
pub enum AlternativeShiftTradeGranularity {
    Daily,
}

crate::runtime::known!(AlternativeShiftTradeGranularity);

impl crate::runtime::Enum for AlternativeShiftTradeGranularity {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
