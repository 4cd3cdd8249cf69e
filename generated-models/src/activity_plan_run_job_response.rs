// @generated from the schema "ActivityPlanRunJobResponse"; changes made here are lost at the next generation

/// The schema `ActivityPlanRunJobResponse`.
pub struct ActivityPlanRunJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `activityPlan`: `ActivityPlanReference`, required.
    #[doc(alias = "activityPlan")]
    pub activity_plan: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanReference>,
    >,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `exceptions`: `array of ActivityPlanJobException`, required.
    pub exceptions: ::std::option::Option<
        ::std::vec::Vec<crate::ActivityPlanJobException>,
    >,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanRunJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        activity_plan: ::std::option::Option::None,
        status: ::std::option::Option::None,
        exceptions: ::std::option::Option::None,
        error: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanRunJobResponse = &<ActivityPlanRunJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanRunJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("activityPlan", "activity_plan", 1),
            ("status", "status", 1),
            ("exceptions", "exceptions", 1),
            ("error", "error", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.activity_plan,
            &E.status,
            &E.exceptions,
            &E.error,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ActivityPlanRunJobResponse);

crate::runtime::setters!(ActivityPlanRunJobResponse {
    with_id: id: ::std::string::String,
    with_activity_plan: activity_plan: ::std::boxed::Box<crate::ActivityPlanReference>,
    with_status: status: crate::runtime::Open<Status>,
    with_exceptions: exceptions: ::std::vec::Vec<crate::ActivityPlanJobException>,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `ActivityPlanRunJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
