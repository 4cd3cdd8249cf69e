// @generated from the schema "BenefitAssessmentJob"; changes made here are lost at the next generation

/// The schema `BenefitAssessmentJob`.
pub struct BenefitAssessmentJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
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

impl crate::runtime::Model for BenefitAssessmentJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BenefitAssessmentJob = &<BenefitAssessmentJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BenefitAssessmentJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.state, &E.date_created, &E.date_modified, &E.self_uri],
    }
};

crate::runtime::model!(BenefitAssessmentJob);

crate::runtime::setters!(BenefitAssessmentJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `BenefitAssessmentJob`. Known values: `Created`, `Finished`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Created,
    Finished,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Created, "Created"),
        (Self::Finished, "Finished"),
    ];
}
