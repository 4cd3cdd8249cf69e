// @generated from the schema "KeyPerformanceIndicator"; changes made here are lost at the next generation

/// The schema `KeyPerformanceIndicator`.
#[repr(C)]
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

crate::runtime::model!(KeyPerformanceIndicator "KeyPerformanceIndicator" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        optimization_type: crate::runtime::Open<OptimizationType> = "optimizationType" 2 with_optimization_type,
        problem_type: crate::runtime::Open<ProblemType> = "problemType" 2 with_problem_type,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        description: ::std::string::String = "description" 2 with_description,
        kpi_type: crate::runtime::Open<KpiType> = "kpiType" 2 with_kpi_type,
        source: crate::runtime::Open<Source> = "source" 2 with_source,
        wrap_up_code_config: ::std::boxed::Box<crate::WrapUpCodeConfig> = "wrapUpCodeConfig" 2 with_wrap_up_code_config,
        outcome_config: ::std::boxed::Box<crate::OutcomeConfig> = "outcomeConfig" 2 with_outcome_config,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        kpi_group: crate::runtime::Open<KpiGroup> = "kpiGroup" 2 with_kpi_group,
        queues: ::std::vec::Vec<::std::string::String> = "queues" 2 with_queues,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `optimizationType` of `KeyPerformanceIndicator`. Known values: `Maximization`, `Minimization`.
#[non_exhaustive]
pub enum OptimizationType {
    Maximization,
    Minimization,
}

crate::runtime::known!(OptimizationType);

impl crate::runtime::Enum for OptimizationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Maximization, "Maximization"),
        (Self::Minimization, "Minimization"),
    ];
}

/// The property `problemType` of `KeyPerformanceIndicator`. Known values: `Classification`, `Regression`.
#[non_exhaustive]
pub enum ProblemType {
    Classification,
    Regression,
}

crate::runtime::known!(ProblemType);

impl crate::runtime::Enum for ProblemType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Classification, "Classification"),
        (Self::Regression, "Regression"),
    ];
}

/// The property `kpiType` of `KeyPerformanceIndicator`. Known values: `SalesConversion`, `Churn`, `Retention`, `SalesValue`, `HandleTime`, `NextContactAvoidance`.
#[non_exhaustive]
pub enum KpiType {
    SalesConversion,
    Churn,
    Retention,
    SalesValue,
    HandleTime,
    NextContactAvoidance,
}

crate::runtime::known!(KpiType);

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
#[non_exhaustive]
pub enum Source {
    WrapUpCode,
    Outcome,
    None,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WrapUpCode, "WrapUpCode"),
        (Self::Outcome, "Outcome"),
        (Self::None, "None"),
    ];
}

/// The property `status` of `KeyPerformanceIndicator`. Known values: `Enabled`, `Disabled`.
#[non_exhaustive]
pub enum Status {
    Enabled,
    Disabled,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "Enabled"),
        (Self::Disabled, "Disabled"),
    ];
}

/// The property `kpiGroup` of `KeyPerformanceIndicator`. Known values: `Standard`, `Custom`.
#[non_exhaustive]
pub enum KpiGroup {
    Standard,
    Custom,
}

crate::runtime::known!(KpiGroup);

impl crate::runtime::Enum for KpiGroup {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Standard, "Standard"),
        (Self::Custom, "Custom"),
    ];
}
