// @generated from the schema "ExternalMetricDefinition"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinition`.
#[repr(C)]
pub struct ExternalMetricDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `unit`: `string`.
    pub unit: ::std::option::Option<crate::runtime::Open<Unit>>,
    /// `unitDefinition`: `string`.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: ::std::option::Option<::std::string::String>,
    /// `precision`: `integer (int32)`.
    pub precision: ::std::option::Option<i32>,
    /// `defaultObjectiveType`: `string`.
    #[doc(alias = "defaultObjectiveType")]
    pub default_objective_type: ::std::option::Option<
        crate::runtime::Open<DefaultObjectiveType>,
    >,
    /// `retentionMonths`: `integer (int32)`.
    #[doc(alias = "retentionMonths")]
    pub retention_months: ::std::option::Option<i32>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `inUse`: `boolean`, read-only.
    #[doc(alias = "inUse")]
    pub in_use: ::std::option::Option<bool>,
    /// `dateLastRefreshed`: `string (date-time)`.
    #[doc(alias = "dateLastRefreshed")]
    pub date_last_refreshed: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalMetricDefinition "ExternalMetricDefinition" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        unit: crate::runtime::Open<Unit> = "unit" 0 with_unit,
        unit_definition: ::std::string::String = "unitDefinition" 0 with_unit_definition,
        precision: i32 = "precision" 0 with_precision,
        default_objective_type: crate::runtime::Open<DefaultObjectiveType> = "defaultObjectiveType" 0 with_default_objective_type,
        retention_months: i32 = "retentionMonths" 0 with_retention_months,
        enabled: bool = "enabled" 0 with_enabled,
        in_use: bool = "inUse" 2 with_in_use,
        date_last_refreshed: crate::runtime::DateTime = "dateLastRefreshed" 0 with_date_last_refreshed,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `unit` of `ExternalMetricDefinition`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Percent,
    Number,
    Currency,
}

crate::runtime::known!(Unit);

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Percent, "Percent"),
        (Self::Number, "Number"),
        (Self::Currency, "Currency"),
    ];
}

/// The property `defaultObjectiveType` of `ExternalMetricDefinition`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

crate::runtime::known!(DefaultObjectiveType);

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
