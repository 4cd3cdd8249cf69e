// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`.
#[repr(C)]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `activityPlan`: `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
    #[doc(alias = "activityPlan")]
    pub activity_plan: ::std::option::Option<
        ::std::boxed::Box<crate::WfmActivityPlanRunJobCompleteTopicActivityPlanReference>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `exceptions`: `array of WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`.
    pub exceptions: ::std::option::Option<
        ::std::vec::Vec<
            crate::WfmActivityPlanRunJobCompleteTopicActivityPlanJobException,
        >,
    >,
    /// `error`: `WfmActivityPlanRunJobCompleteTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmActivityPlanRunJobCompleteTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification "WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        activity_plan: ::std::boxed::Box<crate::WfmActivityPlanRunJobCompleteTopicActivityPlanReference> = "activityPlan" 0 with_activity_plan,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        exceptions: ::std::vec::Vec<crate::WfmActivityPlanRunJobCompleteTopicActivityPlanJobException> = "exceptions" 0 with_exceptions,
        error: ::std::boxed::Box<crate::WfmActivityPlanRunJobCompleteTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `type` of `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`. Known values: `RunPlan`, `DeleteOccurrence`.
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

/// The property `status` of `WfmActivityPlanRunJobCompleteTopicActivityPlanRunJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
