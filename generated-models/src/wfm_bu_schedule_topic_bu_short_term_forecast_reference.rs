// @generated from the schema "WfmBuScheduleTopicBuShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuShortTermForecastReference`.
pub struct WfmBuScheduleTopicBuShortTermForecastReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleTopicBuShortTermForecastReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicBuShortTermForecastReference = &<WfmBuScheduleTopicBuShortTermForecastReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicBuShortTermForecastReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 0),
            ("description", "description", 0),
        ],
        fields: &[&E.id, &E.week_date, &E.description],
    }
};

crate::runtime::model!(WfmBuScheduleTopicBuShortTermForecastReference);

crate::runtime::setters!(WfmBuScheduleTopicBuShortTermForecastReference {
    with_id: id: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
    with_description: description: ::std::string::String,
});
