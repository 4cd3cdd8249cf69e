// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`.
#[repr(C)]
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

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer "WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer" 5 {
    (
        day_of_week: crate::runtime::Open<DayOfWeek> = "dayOfWeek" 0 with_day_of_week,
        weight: i64 = "weight" 0 with_weight,
        date: ::std::string::String = "date" 0 with_date,
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        data_key: ::std::string::String = "dataKey" 0 with_data_key,
    )
});

/// The property `dayOfWeek` of `WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`, `EighthDay`.
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

crate::runtime::known!(DayOfWeek);

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
