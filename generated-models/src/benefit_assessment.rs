// @generated from the schema "BenefitAssessment"; changes made here are lost at the next generation

/// The schema `BenefitAssessment`.
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

impl crate::runtime::Model for BenefitAssessment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        queues: ::std::option::Option::None,
        kpi_assessments: ::std::option::Option::None,
        state: ::std::option::Option::None,
        job_id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BenefitAssessment = &<BenefitAssessment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BenefitAssessment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("queues", "queues", 2),
            ("kpiAssessments", "kpi_assessments", 2),
            ("state", "state", 2),
            ("jobId", "job_id", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.queues,
            &E.kpi_assessments,
            &E.state,
            &E.job_id,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BenefitAssessment);

crate::runtime::setters!(BenefitAssessment {
    with_id: id: ::std::string::String,
    with_queues: queues: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_kpi_assessments: kpi_assessments: ::std::vec::Vec<crate::KeyPerformanceIndicatorAssessment>,
    with_state: state: crate::runtime::Open<State>,
    with_job_id: job_id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `BenefitAssessment`. Known values: `Created`, `Finished`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Created,
    Finished,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Finished, "Finished"),
        (Self::Failed, "Failed"),
    ];
}
