// @generated from the schema "DatePicker"; changes made here are lost at the next generation

/// The schema `DatePicker`.
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

impl crate::runtime::Model for DatePicker {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        subtitle: ::std::option::Option::None,
        date_picker_available_date_times: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DatePicker = &<DatePicker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DatePicker",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("subtitle", "subtitle", 0),
            ("datePickerAvailableDateTimes", "date_picker_available_date_times", 1),
        ],
        fields: &[&E.title, &E.subtitle, &E.date_picker_available_date_times],
    }
};

crate::runtime::model!(DatePicker);

crate::runtime::setters!(DatePicker {
    with_title: title: ::std::string::String,
    with_subtitle: subtitle: ::std::string::String,
    with_date_picker_available_date_times: date_picker_available_date_times: ::std::vec::Vec<crate::DatePickerAvailableDateTime>,
});
