// @generated from the schema "ConversationContentDatePicker"; changes made here are lost at the next generation

/// The schema `ConversationContentDatePicker`.
pub struct ConversationContentDatePicker {
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
    /// `availableTimes`: `array of ConversationContentDatePickerAvailableTime`.
    #[doc(alias = "availableTimes")]
    pub available_times: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationContentDatePickerAvailableTime>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentDatePicker {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        subtitle: ::std::option::Option::None,
        image_url: ::std::option::Option::None,
        date_minimum: ::std::option::Option::None,
        date_maximum: ::std::option::Option::None,
        available_times: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentDatePicker = &<ConversationContentDatePicker as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentDatePicker",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("subtitle", "subtitle", 0),
            ("imageUrl", "image_url", 0),
            ("dateMinimum", "date_minimum", 0),
            ("dateMaximum", "date_maximum", 0),
            ("availableTimes", "available_times", 0),
        ],
        fields: &[
            &E.title,
            &E.subtitle,
            &E.image_url,
            &E.date_minimum,
            &E.date_maximum,
            &E.available_times,
        ],
    }
};

crate::runtime::model!(ConversationContentDatePicker);

crate::runtime::setters!(ConversationContentDatePicker {
    with_title: title: ::std::string::String,
    with_subtitle: subtitle: ::std::string::String,
    with_image_url: image_url: ::std::string::String,
    with_date_minimum: date_minimum: crate::runtime::DateTime,
    with_date_maximum: date_maximum: crate::runtime::DateTime,
    with_available_times: available_times: ::std::vec::Vec<crate::ConversationContentDatePickerAvailableTime>,
});
