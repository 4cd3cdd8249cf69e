// @generated from the schema "DatePicker"; changes made here are lost at the next generation

/// The schema `DatePicker`.
#[repr(C)]
pub struct DatePicker {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `subtitle`: `string`.
    pub subtitle: ::std::option::Option<::std::string::String>,
    /// `datePickerAvailableDateTimes`: `array of DatePickerAvailableDateTime`, required.
    #[doc(alias = "datePickerAvailableDateTimes")]
    pub date_picker_available_date_times: ::std::option::Option<
        ::std::vec::Vec<crate::DatePickerAvailableDateTime>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DatePicker "DatePicker" 3 {
    (
        title: ::std::string::String = "title" 0 with_title,
        subtitle: ::std::string::String = "subtitle" 0 with_subtitle,
        date_picker_available_date_times: ::std::vec::Vec<crate::DatePickerAvailableDateTime> = "datePickerAvailableDateTimes" 1 with_date_picker_available_date_times,
    )
});
