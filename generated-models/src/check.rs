// @generated from the schema "Check"; changes made here are lost at the next generation

/// The schema `Check`.
pub struct Check {
    /// `result`: `string`, read-only.
    pub result: ::std::option::Option<crate::runtime::Open<Result>>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Check {
    const EMPTY: Self = Self {
        result: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Check = &<Check as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Check",
        empty: E,
        extra: &E.extra,
        properties: &[("result", "result", 2), ("type", "type", 2)],
        fields: &[&E.result, &E.r#type],
    }
};

crate::runtime::model!(Check);

crate::runtime::setters!(Check {
    with_result: result: crate::runtime::Open<Result>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `result` of `Check`. Known values: `Passed`, `Failed`, `Unknown`, `Skipped`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Result {
    Passed,
    Failed,
    Unknown,
    Skipped,
    Error,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
