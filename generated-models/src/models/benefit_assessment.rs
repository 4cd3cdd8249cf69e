// @generated from the schema "BenefitAssessment"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, KeyPerformanceIndicatorAssessment};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BenefitAssessment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BenefitAssessment {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `queues`: `array of AddressableEntityRef`, read-only.
    pub queues: Option<Vec<AddressableEntityRef>>,
    /// `kpiAssessments`: `array of KeyPerformanceIndicatorAssessment`, read-only.
    #[doc(alias = "kpiAssessments")]
    pub kpi_assessments: Option<Vec<KeyPerformanceIndicatorAssessment>>,
    /// `state`: one of `Created`, `Finished` and `Failed`, read-only.
    pub state: Option<Open<State>>,
    /// `jobId`: `string`, read-only.
    #[doc(alias = "jobId")]
    pub job_id: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BenefitAssessment "BenefitAssessment" 8 {
    (
        id: String = "id" with_id read_only,
        queues: Vec<AddressableEntityRef> = "queues" with_queues read_only,
        kpi_assessments: Vec<KeyPerformanceIndicatorAssessment> = "kpiAssessments" with_kpi_assessments read_only,
        state: Open<State> = "state" with_state read_only,
        job_id: String = "jobId" with_job_id read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `BenefitAssessment`. Known values: `Created`, `Finished`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Created,
    Finished,
    Failed,
}

crate::runtime::values!(State {
    Created = "Created",
    Finished = "Finished",
    Failed = "Failed",
});
