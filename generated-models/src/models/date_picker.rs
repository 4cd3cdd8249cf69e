// @generated from the schema "DatePicker"; changes made here are lost at the next generation

use crate::DatePickerAvailableDateTime;
use crate::runtime::Extra;

/// The schema `DatePicker`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DatePicker {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `subtitle`: `string`.
    pub subtitle: Option<String>,
    /// `datePickerAvailableDateTimes`: `array of DatePickerAvailableDateTime`, required.
    #[doc(alias = "datePickerAvailableDateTimes")]
    pub date_picker_available_date_times: Option<Vec<DatePickerAvailableDateTime>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DatePicker "DatePicker" 3 {
    (
        title: String = "title" with_title,
        subtitle: String = "subtitle" with_subtitle,
        date_picker_available_date_times: Vec<DatePickerAvailableDateTime> = "datePickerAvailableDateTimes" with_date_picker_available_date_times required,
    )
});
