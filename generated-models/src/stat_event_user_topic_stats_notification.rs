// @generated from the schema "StatEventUserTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventUserTopicStatsNotification`.
pub struct StatEventUserTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventUserTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventUserTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatEventUserTopicStatsNotification {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventUserTopicStatsNotification = &<StatEventUserTopicStatsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventUserTopicStatsNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(StatEventUserTopicStatsNotification);

crate::runtime::setters!(StatEventUserTopicStatsNotification {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::StatEventUserTopicIntervalMetrics>,
});
