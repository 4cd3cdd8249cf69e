// @generated from the schema "ActivityPlanJobResponse"; changes made here are lost at the next generation

/// The schema `ActivityPlanJobResponse`.
#[repr(C)]
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

crate::runtime::model!(ActivityPlanJobResponse "ActivityPlanJobResponse" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        activity_plan: ::std::boxed::Box<crate::ActivityPlanReference> = "activityPlan" 1 with_activity_plan,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        exceptions: ::std::vec::Vec<crate::ActivityPlanJobException> = "exceptions" 1 with_exceptions,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        occurrence: ::std::boxed::Box<crate::ActivityPlanOccurrenceReference> = "occurrence" 0 with_occurrence,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `ActivityPlanJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `ActivityPlanJobResponse`. Known values: `RunPlan`, `DeleteOccurrence`.
#[non_exhaustive]
pub enum Type {
    RunPlan,
    DeleteOccurrence,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RunPlan, "RunPlan"),
        (Self::DeleteOccurrence, "DeleteOccurrence"),
    ];
}
