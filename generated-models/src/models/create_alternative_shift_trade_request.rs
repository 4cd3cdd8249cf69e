// @generated from the schema "CreateAlternativeShiftTradeRequest"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `CreateAlternativeShiftTradeRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateAlternativeShiftTradeRequest {
    /// `jobId`: `string`, required.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `dropShiftReferenceKeys`: `array of string`.
    #[doc(alias = "dropShiftReferenceKeys")]
    pub drop_shift_reference_keys: Option<Vec<String>>,
    /// `pickupShiftReferenceKeys`: `array of string`.
    #[doc(alias = "pickupShiftReferenceKeys")]
    pub pickup_shift_reference_keys: Option<Vec<String>>,
    /// `alternativeShiftTradeGranularity`: `Daily`, the one known value, required.
    #[doc(alias = "alternativeShiftTradeGranularity")]
    pub alternative_shift_trade_granularity: Option<
        Open<AlternativeShiftTradeGranularity>,
    >,
    /// `expirationDate`: `string (date-time)`.
    #[doc(alias = "expirationDate")]
    pub expiration_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateAlternativeShiftTradeRequest "CreateAlternativeShiftTradeRequest" 5 {
    (
        job_id: String = "jobId" with_job_id required,
        drop_shift_reference_keys: Vec<String> = "dropShiftReferenceKeys" with_drop_shift_reference_keys,
        pickup_shift_reference_keys: Vec<String> = "pickupShiftReferenceKeys" with_pickup_shift_reference_keys,
        alternative_shift_trade_granularity: Open<AlternativeShiftTradeGranularity> = "alternativeShiftTradeGranularity" with_alternative_shift_trade_granularity required,
        expiration_date: DateTime = "expirationDate" with_expiration_date,
    )
});

/// The property `alternativeShiftTradeGranularity` of `CreateAlternativeShiftTradeRequest`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternativeShiftTradeGranularity {
    Daily,
}

crate::runtime::values!(AlternativeShiftTradeGranularity {
    Daily = "Daily",
});
