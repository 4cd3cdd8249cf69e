// @generated from the schema "StatEventFlowTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventFlowTopicStatsNotification`.
pub struct StatEventFlowTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventFlowTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventFlowTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatEventFlowTopicStatsNotification {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventFlowTopicStatsNotification = &<StatEventFlowTopicStatsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventFlowTopicStatsNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(StatEventFlowTopicStatsNotification);

crate::runtime::setters!(StatEventFlowTopicStatsNotification {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::StatEventFlowTopicIntervalMetrics>,
});
