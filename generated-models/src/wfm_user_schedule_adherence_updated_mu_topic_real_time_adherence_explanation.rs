// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i64 = "lengthMinutes" 0 with_length_minutes,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
