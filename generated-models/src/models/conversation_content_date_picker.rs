// @generated from the schema "ConversationContentDatePicker"; changes made here are lost at the next generation

use crate::ConversationContentDatePickerAvailableTime;
use crate::runtime::{DateTime, Extra};

/// The schema `ConversationContentDatePicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentDatePicker {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `subtitle`: `string`.
    pub subtitle: Option<String>,
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: Option<String>,
    /// `dateMinimum`: `string (date-time)`.
    #[doc(alias = "dateMinimum")]
    pub date_minimum: Option<DateTime>,
    /// `dateMaximum`: `string (date-time)`.
    #[doc(alias = "dateMaximum")]
    pub date_maximum: Option<DateTime>,
    /// `availableTimes`: `array of ConversationContentDatePickerAvailableTime`.
    #[doc(alias = "availableTimes")]
    pub available_times: Option<Vec<ConversationContentDatePickerAvailableTime>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentDatePicker "ConversationContentDatePicker" 6 {
    (
        title: String = "title" with_title,
        subtitle: String = "subtitle" with_subtitle,
        image_url: String = "imageUrl" with_image_url,
        date_minimum: DateTime = "dateMinimum" with_date_minimum,
        date_maximum: DateTime = "dateMaximum" with_date_maximum,
        available_times: Vec<ConversationContentDatePickerAvailableTime> = "availableTimes" with_available_times,
    )
});
