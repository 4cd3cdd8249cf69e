// @generated from the schema "ExternalMetricDefinition"; changes made here are lost at the next generation

/// The schema `ExternalMetricDefinition`.
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

impl crate::runtime::Model for ExternalMetricDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        unit: ::std::option::Option::None,
        unit_definition: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        default_objective_type: ::std::option::Option::None,
        retention_months: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        in_use: ::std::option::Option::None,
        date_last_refreshed: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDefinition = &<ExternalMetricDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("unit", "unit", 0),
            ("unitDefinition", "unit_definition", 0),
            ("precision", "precision", 0),
            ("defaultObjectiveType", "default_objective_type", 0),
            ("retentionMonths", "retention_months", 0),
            ("enabled", "enabled", 0),
            ("inUse", "in_use", 2),
            ("dateLastRefreshed", "date_last_refreshed", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.unit,
            &E.unit_definition,
            &E.precision,
            &E.default_objective_type,
            &E.retention_months,
            &E.enabled,
            &E.in_use,
            &E.date_last_refreshed,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ExternalMetricDefinition);

crate::runtime::setters!(ExternalMetricDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_unit: unit: crate::runtime::Open<Unit>,
    with_unit_definition: unit_definition: ::std::string::String,
    with_precision: precision: i32,
    with_default_objective_type: default_objective_type: crate::runtime::Open<DefaultObjectiveType>,
    with_retention_months: retention_months: i32,
    with_enabled: enabled: bool,
    with_in_use: in_use: bool,
    with_date_last_refreshed: date_last_refreshed: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `unit` of `ExternalMetricDefinition`. Known values: `Seconds`, `Percent`, `Number`, `Currency`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    Seconds,
    Percent,
    Number,
    Currency,
}

impl crate::runtime::Enum for Unit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Percent, "Percent"),
        (Self::Number, "Number"),
        (Self::Currency, "Currency"),
    ];
}

/// The property `defaultObjectiveType` of `ExternalMetricDefinition`. Known values: `HigherIsBetter`, `LowerIsBetter`, `TargetArea`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultObjectiveType {
    HigherIsBetter,
    LowerIsBetter,
    TargetArea,
}

impl crate::runtime::Enum for DefaultObjectiveType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::HigherIsBetter, "HigherIsBetter"),
        (Self::LowerIsBetter, "LowerIsBetter"),
        (Self::TargetArea, "TargetArea"),
    ];
}
