// @generated from the schema "ContentDatePickerAvailableTime"; changes made here are lost at the next generation

/// The schema `ContentDatePickerAvailableTime`.
pub struct ContentDatePickerAvailableTime {
    /// `duration`: `integer (int64)`.
    pub duration: ::std::option::Option<i64>,
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentDatePickerAvailableTime {
    const EMPTY: Self = Self {
        duration: ::std::option::Option::None,
        date_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentDatePickerAvailableTime = &<ContentDatePickerAvailableTime as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentDatePickerAvailableTime",
        empty: E,
        extra: &E.extra,
        properties: &[("duration", "duration", 0), ("dateTime", "date_time", 0)],
        fields: &[&E.duration, &E.date_time],
    }
};

crate::runtime::model!(ContentDatePickerAvailableTime);

crate::runtime::setters!(ContentDatePickerAvailableTime {
    with_duration: duration: i64,
    with_date_time: date_time: crate::runtime::DateTime,
});
