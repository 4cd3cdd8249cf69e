// @generated from the schema "WfmBuIntradayDataUpdateTopicBuScheduleReference"; changes made here are lost at the next generation

/// The schema `WfmBuIntradayDataUpdateTopicBuScheduleReference`.
#[repr(C)]
pub struct WfmBuIntradayDataUpdateTopicBuScheduleReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuIntradayDataUpdateTopicBuScheduleReference "WfmBuIntradayDataUpdateTopicBuScheduleReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        week_date: crate::runtime::DateTime = "weekDate" 0 with_week_date,
    )
});
