// @generated from the schema "Check"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Check`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Check {
    /// `result`: one of `Passed`, `Failed`, `Unknown`, `Skipped` and `Error`, read-only.
    pub result: Option<Open<Result>>,
    /// `type`: one of `HandleTimeValue`, `TransferRateValue`, `SalesConversionRateValue`, `SalesAmountValue` and 7 more, read-only.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Check "Check" 2 {
    (
        result: Open<Result> = "result" with_result read_only,
        r#type: Open<Type> = "type" with_type read_only,
    )
});

/// The property `result` of `Check`. Known values: `Passed`, `Failed`, `Unknown`, `Skipped`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Result {
    Passed,
    Failed,
    Unknown,
    Skipped,
    Error,
}

crate::runtime::values!(Result {
    Passed = "Passed",
    Failed = "Failed",
    Unknown = "Unknown",
    Skipped = "Skipped",
    Error = "Error",
});

/// The property `type` of `Check`. Known values: `HandleTimeValue`, `TransferRateValue`, `SalesConversionRateValue`, `SalesAmountValue`, `RetentionRateValue`, `ChurnRateValue`, `NextContactAvoidanceRateValue`, `InteractionVolume`, `UserVariance`, `DataCoverage`, `ModelQuality`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    HandleTimeValue,
    TransferRateValue,
    SalesConversionRateValue,
    SalesAmountValue,
    RetentionRateValue,
    ChurnRateValue,
    NextContactAvoidanceRateValue,
    InteractionVolume,
    UserVariance,
    DataCoverage,
    ModelQuality,
}

crate::runtime::values!(Type {
    HandleTimeValue = "HandleTimeValue",
    TransferRateValue = "TransferRateValue",
    SalesConversionRateValue = "SalesConversionRateValue",
    SalesAmountValue = "SalesAmountValue",
    RetentionRateValue = "RetentionRateValue",
    ChurnRateValue = "ChurnRateValue",
    NextContactAvoidanceRateValue = "NextContactAvoidanceRateValue",
    InteractionVolume = "InteractionVolume",
    UserVariance = "UserVariance",
    DataCoverage = "DataCoverage",
    ModelQuality = "ModelQuality",
});
