// @generated from the schema "WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
#[repr(C)]
pub struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `shiftStartDates`: `array of string (date-time)`.
    #[doc(alias = "shiftStartDates")]
    pub shift_start_dates: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::DateTime>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate "WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        shift_start_dates: ::std::vec::Vec<crate::runtime::DateTime> = "shiftStartDates" 0 with_shift_start_dates,
    )
});

/// The property `type` of `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`. Known values: `Added`, `Edited`, `Deleted`.
#[non_exhaustive]
pub enum Type {
    Added,
    Edited,
    Deleted,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Added, "Added"),
        (Self::Edited, "Edited"),
        (Self::Deleted, "Deleted"),
    ];
}
