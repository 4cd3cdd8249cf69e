// @generated from the schema "WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
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

impl crate::runtime::Model for WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        shift_start_dates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate = &<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("shiftStartDates", "shift_start_dates", 0)],
        fields: &[&E.r#type, &E.shift_start_dates],
    }
};

crate::runtime::model!(WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate);

crate::runtime::setters!(WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_shift_start_dates: shift_start_dates: ::std::vec::Vec<crate::runtime::DateTime>,
});

/// The property `type` of `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`. Known values: `Added`, `Edited`, `Deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Added,
    Edited,
    Deleted,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Added, "Added"),
        (Self::Edited, "Edited"),
        (Self::Deleted, "Deleted"),
    ];
}
