// @generated from the schema "AggregateHistoricalAvailability"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AggregateHistoricalAvailability`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregateHistoricalAvailability {
    /// `weekly`: `array of integer (int32)`.
    pub weekly: Option<Vec<i32>>,
    /// `yearly`: `array of integer (int32)`.
    pub yearly: Option<Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregateHistoricalAvailability "AggregateHistoricalAvailability" 2 {
    (
        weekly: Vec<i32> = "weekly" with_weekly,
        yearly: Vec<i32> = "yearly" with_yearly,
    )
});
