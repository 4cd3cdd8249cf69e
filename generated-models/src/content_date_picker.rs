// @generated from the schema "ContentDatePicker"; changes made here are lost at the next generation

/// The schema `ContentDatePicker`.
#[repr(C)]
pub struct ContentDatePicker {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `subtitle`: `string`.
    pub subtitle: ::std::option::Option<::std::string::String>,
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: ::std::option::Option<::std::string::String>,
    /// `dateMinimum`: `string (date-time)`.
    #[doc(alias = "dateMinimum")]
    pub date_minimum: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateMaximum`: `string (date-time)`.
    #[doc(alias = "dateMaximum")]
    pub date_maximum: ::std::option::Option<crate::runtime::DateTime>,
    /// `availableTimes`: `array of ContentDatePickerAvailableTime`, required.
    #[doc(alias = "availableTimes")]
    pub available_times: ::std::option::Option<
        ::std::vec::Vec<crate::ContentDatePickerAvailableTime>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentDatePicker "ContentDatePicker" 6 {
    (
        title: ::std::string::String = "title" 0 with_title,
        subtitle: ::std::string::String = "subtitle" 0 with_subtitle,
        image_url: ::std::string::String = "imageUrl" 0 with_image_url,
        date_minimum: crate::runtime::DateTime = "dateMinimum" 0 with_date_minimum,
        date_maximum: crate::runtime::DateTime = "dateMaximum" 0 with_date_maximum,
        available_times: ::std::vec::Vec<crate::ContentDatePickerAvailableTime> = "availableTimes" 1 with_available_times,
    )
});
