// @generated from the schema "BenefitAssessment"; changes made here are lost at the next generation

/// The schema `BenefitAssessment`.
#[repr(C)]
pub struct BenefitAssessment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `queues`: `array of AddressableEntityRef`, read-only.
    pub queues: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// `kpiAssessments`: `array of KeyPerformanceIndicatorAssessment`, read-only.
    #[doc(alias = "kpiAssessments")]
    pub kpi_assessments: ::std::option::Option<
        ::std::vec::Vec<crate::KeyPerformanceIndicatorAssessment>,
    >,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `jobId`: `string`, read-only.
    #[doc(alias = "jobId")]
    pub job_id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BenefitAssessment "BenefitAssessment" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        queues: ::std::vec::Vec<crate::AddressableEntityRef> = "queues" 2 with_queues,
        kpi_assessments: ::std::vec::Vec<crate::KeyPerformanceIndicatorAssessment> = "kpiAssessments" 2 with_kpi_assessments,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        job_id: ::std::string::String = "jobId" 2 with_job_id,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `BenefitAssessment`. Known values: `Created`, `Finished`, `Failed`.
#[non_exhaustive]
pub enum State {
    Created,
    Finished,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Finished, "Finished"),
        (Self::Failed, "Failed"),
    ];
}
