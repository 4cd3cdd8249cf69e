// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `activityPlan`: `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
    #[doc(alias = "activityPlan")]
    pub activity_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicActivityPlanReference>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `exceptions`: `array of WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
    pub exceptions: ::std::option::Option<
        ::std::vec::Vec<crate::WfmActivityPlanJobCompleteTopicActivityPlanJobException>,
    >,
    /// `error`: `WfmActivityPlanJobCompleteTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicErrorBody>,
    >,
    /// `occurrence`: `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
    pub occurrence: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        activity_plan: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicActivityPlanReference> = "activityPlan" 0 with_activity_plan,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        exceptions: ::std::vec::Vec<crate::WfmActivityPlanJobCompleteTopicActivityPlanJobException> = "exceptions" 0 with_exceptions,
        error: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicErrorBody> = "error" 0 with_error,
        occurrence: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference> = "occurrence" 0 with_occurrence,
    )
});

/// The property `type` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `RunPlan`, `DeleteOccurrence`.
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

/// The property `status` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
