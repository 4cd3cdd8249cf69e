// @generated from the schema "KeyPerformanceIndicator"; changes made here are lost at the next generation

use crate::{OutcomeConfig, WrapUpCodeConfig};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KeyPerformanceIndicator`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KeyPerformanceIndicator {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `optimizationType`: one of `Maximization` and `Minimization`, read-only.
    #[doc(alias = "optimizationType")]
    pub optimization_type: Option<Open<OptimizationType>>,
    /// `problemType`: one of `Classification` and `Regression`, read-only.
    #[doc(alias = "problemType")]
    pub problem_type: Option<Open<ProblemType>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `kpiType`: one of `SalesConversion`, `Churn`, `Retention`, `SalesValue` and 2 more, read-only.
    #[doc(alias = "kpiType")]
    pub kpi_type: Option<Open<KpiType>>,
    /// `source`: one of `WrapUpCode`, `Outcome` and `None`, read-only.
    pub source: Option<Open<Source>>,
    /// `wrapUpCodeConfig`: `WrapUpCodeConfig`, read-only.
    #[doc(alias = "wrapUpCodeConfig")]
    pub wrap_up_code_config: Option<Box<WrapUpCodeConfig>>,
    /// `outcomeConfig`: `OutcomeConfig`, read-only.
    #[doc(alias = "outcomeConfig")]
    pub outcome_config: Option<Box<OutcomeConfig>>,
    /// `status`: one of `Enabled` and `Disabled`, read-only.
    pub status: Option<Open<Status>>,
    /// `kpiGroup`: one of `Standard` and `Custom`, read-only.
    #[doc(alias = "kpiGroup")]
    pub kpi_group: Option<Open<KpiGroup>>,
    /// `queues`: `array of string`, read-only.
    pub queues: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KeyPerformanceIndicator "KeyPerformanceIndicator" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        optimization_type: Open<OptimizationType> = "optimizationType" with_optimization_type read_only,
        problem_type: Open<ProblemType> = "problemType" with_problem_type read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        description: String = "description" with_description read_only,
        kpi_type: Open<KpiType> = "kpiType" with_kpi_type read_only,
        source: Open<Source> = "source" with_source read_only,
        wrap_up_code_config: Box<WrapUpCodeConfig> = "wrapUpCodeConfig" with_wrap_up_code_config read_only,
        outcome_config: Box<OutcomeConfig> = "outcomeConfig" with_outcome_config read_only,
        status: Open<Status> = "status" with_status read_only,
        kpi_group: Open<KpiGroup> = "kpiGroup" with_kpi_group read_only,
        queues: Vec<String> = "queues" with_queues read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `optimizationType` of `KeyPerformanceIndicator`. Known values: `Maximization`, `Minimization`.
#[repr(u16)]
#[non_exhaustive]
pub enum OptimizationType {
    Maximization,
    Minimization,
}

crate::runtime::values!(OptimizationType {
    Maximization = "Maximization",
    Minimization = "Minimization",
});

/// The property `problemType` of `KeyPerformanceIndicator`. Known values: `Classification`, `Regression`.
#[repr(u16)]
#[non_exhaustive]
pub enum ProblemType {
    Classification,
    Regression,
}

crate::runtime::values!(ProblemType {
    Classification = "Classification",
    Regression = "Regression",
});

/// The property `kpiType` of `KeyPerformanceIndicator`. Known values: `SalesConversion`, `Churn`, `Retention`, `SalesValue`, `HandleTime`, `NextContactAvoidance`.
#[repr(u16)]
#[non_exhaustive]
pub enum KpiType {
    SalesConversion,
    Churn,
    Retention,
    SalesValue,
    HandleTime,
    NextContactAvoidance,
}

crate::runtime::values!(KpiType {
    SalesConversion = "SalesConversion",
    Churn = "Churn",
    Retention = "Retention",
    SalesValue = "SalesValue",
    HandleTime = "HandleTime",
    NextContactAvoidance = "NextContactAvoidance",
});

/// The property `source` of `KeyPerformanceIndicator`. Known values: `WrapUpCode`, `Outcome`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    WrapUpCode,
    Outcome,
    None,
}

crate::runtime::values!(Source {
    WrapUpCode = "WrapUpCode",
    Outcome = "Outcome",
    None = "None",
});

/// The property `status` of `KeyPerformanceIndicator`. Known values: `Enabled`, `Disabled`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Enabled,
    Disabled,
}

crate::runtime::values!(Status {
    Enabled = "Enabled",
    Disabled = "Disabled",
});

/// The property `kpiGroup` of `KeyPerformanceIndicator`. Known values: `Standard`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum KpiGroup {
    Standard,
    Custom,
}

crate::runtime::values!(KpiGroup {
    Standard = "Standard",
    Custom = "Custom",
});
