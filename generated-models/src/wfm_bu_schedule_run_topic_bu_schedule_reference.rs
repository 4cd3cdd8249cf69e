// @generated from the schema "WfmBuScheduleRunTopicBuScheduleReference"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicBuScheduleReference`.
pub struct WfmBuScheduleRunTopicBuScheduleReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleRunTopicBuScheduleReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleRunTopicBuScheduleReference = &<WfmBuScheduleRunTopicBuScheduleReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleRunTopicBuScheduleReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("weekDate", "week_date", 0)],
        fields: &[&E.id, &E.week_date],
    }
};

crate::runtime::model!(WfmBuScheduleRunTopicBuScheduleReference);

crate::runtime::setters!(WfmBuScheduleRunTopicBuScheduleReference {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::DateTime,
});
