// @generated from the schema "ConversationContentDatePickerAvailableTime"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ConversationContentDatePickerAvailableTime`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentDatePickerAvailableTime {
    /// `duration`: `integer (int64)`.
    pub duration: Option<i64>,
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentDatePickerAvailableTime "ConversationContentDatePickerAvailableTime" 2 {
    (
        duration: i64 = "duration" with_duration,
        date_time: DateTime = "dateTime" with_date_time,
    )
});
