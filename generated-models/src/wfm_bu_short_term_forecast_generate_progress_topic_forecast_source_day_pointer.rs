// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`.
pub struct WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer {
    /// `dayOfWeek`: `string`.
    #[doc(alias = "dayOfWeek")]
    pub day_of_week: ::std::option::Option<crate::runtime::Open<DayOfWeek>>,
    /// `weight`: `integer`.
    pub weight: ::std::option::Option<i64>,
    /// `date`: `string`.
    pub date: ::std::option::Option<::std::string::String>,
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `dataKey`: `string`.
    #[doc(alias = "dataKey")]
    pub data_key: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer {
    const EMPTY: Self = Self {
        day_of_week: ::std::option::Option::None,
        weight: ::std::option::Option::None,
        date: ::std::option::Option::None,
        file_name: ::std::option::Option::None,
        data_key: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer = &<WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dayOfWeek", "day_of_week", 0),
            ("weight", "weight", 0),
            ("date", "date", 0),
            ("fileName", "file_name", 0),
            ("dataKey", "data_key", 0),
        ],
        fields: &[&E.day_of_week, &E.weight, &E.date, &E.file_name, &E.data_key],
    }
};

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer);

crate::runtime::setters!(WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer {
    with_day_of_week: day_of_week: crate::runtime::Open<DayOfWeek>,
    with_weight: weight: i64,
    with_date: date: ::std::string::String,
    with_file_name: file_name: ::std::string::String,
    with_data_key: data_key: ::std::string::String,
});

/// The property `dayOfWeek` of `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `EighthDay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    EighthDay,
}

impl crate::runtime::Enum for DayOfWeek {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
        (Self::EighthDay, "EighthDay"),
    ];
}
