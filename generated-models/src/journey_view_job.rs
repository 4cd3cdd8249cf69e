// @generated from the schema "JourneyViewJob"; changes made here are lost at the next generation

/// The schema `JourneyViewJob`.
pub struct JourneyViewJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `journeyView`: `JourneyView`, required.
    #[doc(alias = "journeyView")]
    pub journey_view: ::std::option::Option<::std::boxed::Box<crate::JourneyView>>,
    /// `dateCompletionEstimated`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateCompletionEstimated")]
    pub date_completion_estimated: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        status: ::std::option::Option::None,
        journey_view: ::std::option::Option::None,
        date_completion_estimated: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewJob = &<JourneyViewJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateCreated", "date_created", 3),
            ("dateCompleted", "date_completed", 3),
            ("status", "status", 1),
            ("journeyView", "journey_view", 1),
            ("dateCompletionEstimated", "date_completion_estimated", 3),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.date_created,
            &E.date_completed,
            &E.status,
            &E.journey_view,
            &E.date_completion_estimated,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(JourneyViewJob);

crate::runtime::setters!(JourneyViewJob {
    with_id: id: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_journey_view: journey_view: ::std::boxed::Box<crate::JourneyView>,
    with_date_completion_estimated: date_completion_estimated: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `JourneyViewJob`. Known values: `Accepted`, `Executing`, `Complete`, `Failed`, `Cancelled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Accepted,
    Executing,
    Complete,
    Failed,
    Cancelled,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Accepted, "Accepted"),
        (Self::Executing, "Executing"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}
