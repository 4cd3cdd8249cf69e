// @generated from the schema "AggregateHistoricalAvailability"; changes made here are lost at the next generation

/// The schema `AggregateHistoricalAvailability`.
#[repr(C)]
pub struct AggregateHistoricalAvailability {
    /// `weekly`: `array of integer (int32)`.
    pub weekly: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `yearly`: `array of integer (int32)`.
    pub yearly: ::std::option::Option<::std::vec::Vec<i32>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AggregateHistoricalAvailability "AggregateHistoricalAvailability" 2 {
    (
        weekly: ::std::vec::Vec<i32> = "weekly" 0 with_weekly,
        yearly: ::std::vec::Vec<i32> = "yearly" 0 with_yearly,
    )
});
