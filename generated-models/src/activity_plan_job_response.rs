// @generated from the schema "ActivityPlanJobResponse"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobResponse`.
pub struct ActivityPlanJobResponse {
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
    /// `occurrence`: `ActivityPlanOccurrenceReference`.
    pub occurrence: ::std::option::Option<
        ::std::boxed::Box<crate::ActivityPlanOccurrenceReference>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityPlanJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        activity_plan: ::std::option::Option::None,
        status: ::std::option::Option::None,
        exceptions: ::std::option::Option::None,
        error: ::std::option::Option::None,
        occurrence: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityPlanJobResponse = &<ActivityPlanJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityPlanJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("activityPlan", "activity_plan", 1),
            ("status", "status", 1),
            ("exceptions", "exceptions", 1),
            ("error", "error", 0),
            ("occurrence", "occurrence", 0),
            ("type", "type", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.activity_plan,
            &E.status,
            &E.exceptions,
            &E.error,
            &E.occurrence,
            &E.r#type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ActivityPlanJobResponse);

crate::runtime::setters!(ActivityPlanJobResponse {
    with_id: id: ::std::string::String,
    with_activity_plan: activity_plan: ::std::boxed::Box<crate::ActivityPlanReference>,
    with_status: status: crate::runtime::Open<Status>,
    with_exceptions: exceptions: ::std::vec::Vec<crate::ActivityPlanJobException>,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_occurrence: occurrence: ::std::boxed::Box<crate::ActivityPlanOccurrenceReference>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `ActivityPlanJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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

/// The property `type` of `ActivityPlanJobResponse`. Known values: `RunPlan`, `DeleteOccurrence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    RunPlan,
    DeleteOccurrence,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RunPlan, "RunPlan"),
        (Self::DeleteOccurrence, "DeleteOccurrence"),
    ];
}
