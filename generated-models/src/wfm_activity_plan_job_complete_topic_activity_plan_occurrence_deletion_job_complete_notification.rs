// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`.
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

impl crate::runtime::Model
for WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        activity_plan: ::std::option::Option::None,
        status: ::std::option::Option::None,
        exceptions: ::std::option::Option::None,
        error: ::std::option::Option::None,
        occurrence: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification = &<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("activityPlan", "activity_plan", 0),
            ("status", "status", 0),
            ("exceptions", "exceptions", 0),
            ("error", "error", 0),
            ("occurrence", "occurrence", 0),
        ],
        fields: &[
            &E.id,
            &E.r#type,
            &E.activity_plan,
            &E.status,
            &E.exceptions,
            &E.error,
            &E.occurrence,
        ],
    }
};

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification);

crate::runtime::setters!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_activity_plan: activity_plan: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicActivityPlanReference>,
    with_status: status: crate::runtime::Open<Status>,
    with_exceptions: exceptions: ::std::vec::Vec<crate::WfmActivityPlanJobCompleteTopicActivityPlanJobException>,
    with_error: error: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicErrorBody>,
    with_occurrence: occurrence: ::std::boxed::Box<crate::WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference>,
});

/// The property `type` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `RunPlan`, `DeleteOccurrence`.
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

/// The property `status` of `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceDeletionJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
