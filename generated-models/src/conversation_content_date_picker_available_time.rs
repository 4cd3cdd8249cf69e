// @generated from the schema "ConversationContentDatePickerAvailableTime"; changes made here are lost at the next generation

/// The schema `ConversationContentDatePickerAvailableTime`.
#[repr(C)]
pub struct ConversationContentDatePickerAvailableTime {
    /// `duration`: `integer (int64)`.
    pub duration: ::std::option::Option<i64>,
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentDatePickerAvailableTime "ConversationContentDatePickerAvailableTime" 2 {
    (
        duration: i64 = "duration" 0 with_duration,
        date_time: crate::runtime::DateTime = "dateTime" 0 with_date_time,
    )
});
