// @generated from the schema "KeyPerformanceIndicator"; changes made here are lost at the next generation

/// The schema `KeyPerformanceIndicator`.
pub struct KeyPerformanceIndicator {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `optimizationType`: `string`, read-only.
    #[doc(alias = "optimizationType")]
    pub optimization_type: ::std::option::Option<crate::runtime::Open<OptimizationType>>,
    /// `problemType`: `string`, read-only.
    #[doc(alias = "problemType")]
    pub problem_type: ::std::option::Option<crate::runtime::Open<ProblemType>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `kpiType`: `string`, read-only.
    #[doc(alias = "kpiType")]
    pub kpi_type: ::std::option::Option<crate::runtime::Open<KpiType>>,
    /// `source`: `string`, read-only.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `wrapUpCodeConfig`: `WrapUpCodeConfig`, read-only.
    #[doc(alias = "wrapUpCodeConfig")]
    pub wrap_up_code_config: ::std::option::Option<
        ::std::boxed::Box<crate::WrapUpCodeConfig>,
    >,
    /// `outcomeConfig`: `OutcomeConfig`, read-only.
    #[doc(alias = "outcomeConfig")]
    pub outcome_config: ::std::option::Option<::std::boxed::Box<crate::OutcomeConfig>>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `kpiGroup`: `string`, read-only.
    #[doc(alias = "kpiGroup")]
    pub kpi_group: ::std::option::Option<crate::runtime::Open<KpiGroup>>,
    /// `queues`: `array of string`, read-only.
    pub queues: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KeyPerformanceIndicator {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        optimization_type: ::std::option::Option::None,
        problem_type: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        description: ::std::option::Option::None,
        kpi_type: ::std::option::Option::None,
        source: ::std::option::Option::None,
        wrap_up_code_config: ::std::option::Option::None,
        outcome_config: ::std::option::Option::None,
        status: ::std::option::Option::None,
        kpi_group: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KeyPerformanceIndicator = &<KeyPerformanceIndicator as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KeyPerformanceIndicator",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("optimizationType", "optimization_type", 2),
            ("problemType", "problem_type", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("description", "description", 2),
            ("kpiType", "kpi_type", 2),
            ("source", "source", 2),
            ("wrapUpCodeConfig", "wrap_up_code_config", 2),
            ("outcomeConfig", "outcome_config", 2),
            ("status", "status", 2),
            ("kpiGroup", "kpi_group", 2),
            ("queues", "queues", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.optimization_type,
            &E.problem_type,
            &E.date_created,
            &E.date_modified,
            &E.description,
            &E.kpi_type,
            &E.source,
            &E.wrap_up_code_config,
            &E.outcome_config,
            &E.status,
            &E.kpi_group,
            &E.queues,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(KeyPerformanceIndicator);

crate::runtime::setters!(KeyPerformanceIndicator {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_optimization_type: optimization_type: crate::runtime::Open<OptimizationType>,
    with_problem_type: problem_type: crate::runtime::Open<ProblemType>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_description: description: ::std::string::String,
    with_kpi_type: kpi_type: crate::runtime::Open<KpiType>,
    with_source: source: crate::runtime::Open<Source>,
    with_wrap_up_code_config: wrap_up_code_config: ::std::boxed::Box<crate::WrapUpCodeConfig>,
    with_outcome_config: outcome_config: ::std::boxed::Box<crate::OutcomeConfig>,
    with_status: status: crate::runtime::Open<Status>,
    with_kpi_group: kpi_group: crate::runtime::Open<KpiGroup>,
    with_queues: queues: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `optimizationType` of `KeyPerformanceIndicator`. Known values: `Maximization`, `Minimization`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptimizationType {
    Maximization,
    Minimization,
}

impl crate::runtime::Enum for OptimizationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Maximization, "Maximization"),
        (Self::Minimization, "Minimization"),
    ];
}

/// The property `problemType` of `KeyPerformanceIndicator`. Known values: `Classification`, `Regression`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemType {
    Classification,
    Regression,
}

impl crate::runtime::Enum for ProblemType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Classification, "Classification"),
        (Self::Regression, "Regression"),
    ];
}

/// The property `kpiType` of `KeyPerformanceIndicator`. Known values: `SalesConversion`, `Churn`, `Retention`, `SalesValue`, `HandleTime`, `NextContactAvoidance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KpiType {
    SalesConversion,
    Churn,
    Retention,
    SalesValue,
    HandleTime,
    NextContactAvoidance,
}

impl crate::runtime::Enum for KpiType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::SalesConversion, "SalesConversion"),
        (Self::Churn, "Churn"),
        (Self::Retention, "Retention"),
        (Self::SalesValue, "SalesValue"),
        (Self::HandleTime, "HandleTime"),
        (Self::NextContactAvoidance, "NextContactAvoidance"),
    ];
}

/// The property `source` of `KeyPerformanceIndicator`. Known values: `WrapUpCode`, `Outcome`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    WrapUpCode,
    Outcome,
    None,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WrapUpCode, "WrapUpCode"),
        (Self::Outcome, "Outcome"),
        (Self::None, "None"),
    ];
}

/// The property `status` of `KeyPerformanceIndicator`. Known values: `Enabled`, `Disabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Enabled,
    Disabled,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}

/// The property `kpiGroup` of `KeyPerformanceIndicator`. Known values: `Standard`, `Custom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KpiGroup {
    Standard,
    Custom,
}

impl crate::runtime::Enum for KpiGroup {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "Standard"),
        (Self::Custom, "Custom"),
    ];
}
