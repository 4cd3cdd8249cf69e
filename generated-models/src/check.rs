// @generated from the schema "Check"; changes made here are lost at the next generation

/// The schema `Check`.
#[repr(C)]
pub struct Check {
    /// `result`: `string`, read-only.
    pub result: ::std::option::Option<crate::runtime::Open<Result>>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Check "Check" 2 {
    (
        result: crate::runtime::Open<Result> = "result" 2 with_result,
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
    )
});

/// The property `result` of `Check`. Known values: `Passed`, `Failed`, `Unknown`, `Skipped`, `Error`.
#[non_exhaustive]
pub enum Result {
    Passed,
    Failed,
    Unknown,
    Skipped,
    Error,
}

crate::runtime::known!(Result);

impl crate::runtime::Enum for Result {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Passed, "Passed"),
        (Self::Failed, "Failed"),
        (Self::Unknown, "Unknown"),
        (Self::Skipped, "Skipped"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `Check`. Known values: `HandleTimeValue`, `TransferRateValue`, `SalesConversionRateValue`, `SalesAmountValue`, `RetentionRateValue`, `ChurnRateValue`, `NextContactAvoidanceRateValue`, `InteractionVolume`, `UserVariance`, `DataCoverage`, `ModelQuality`.
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

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HandleTimeValue, "HandleTimeValue"),
        (Self::TransferRateValue, "TransferRateValue"),
        (Self::SalesConversionRateValue, "SalesConversionRateValue"),
        (Self::SalesAmountValue, "SalesAmountValue"),
        (Self::RetentionRateValue, "RetentionRateValue"),
        (Self::ChurnRateValue, "ChurnRateValue"),
        (Self::NextContactAvoidanceRateValue, "NextContactAvoidanceRateValue"),
        (Self::InteractionVolume, "InteractionVolume"),
        (Self::UserVariance, "UserVariance"),
        (Self::DataCoverage, "DataCoverage"),
        (Self::ModelQuality, "ModelQuality"),
    ];
}
