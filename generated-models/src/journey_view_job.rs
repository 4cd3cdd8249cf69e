// @generated from the schema "JourneyViewJob"; changes made here are lost at the next generation

/// The schema `JourneyViewJob`.
#[repr(C)]
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

crate::runtime::model!(JourneyViewJob "JourneyViewJob" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_created: crate::runtime::DateTime = "dateCreated" 3 with_date_created,
        date_completed: crate::runtime::DateTime = "dateCompleted" 3 with_date_completed,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        journey_view: ::std::boxed::Box<crate::JourneyView> = "journeyView" 1 with_journey_view,
        date_completion_estimated: crate::runtime::DateTime = "dateCompletionEstimated" 3 with_date_completion_estimated,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `JourneyViewJob`. Known values: `Accepted`, `Executing`, `Complete`, `Failed`, `Cancelled`.
#[non_exhaustive]
pub enum Status {
    Accepted,
    Executing,
    Complete,
    Failed,
    Cancelled,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Accepted, "Accepted"),
        (Self::Executing, "Executing"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}
