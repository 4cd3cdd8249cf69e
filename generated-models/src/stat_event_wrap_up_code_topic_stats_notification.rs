// @generated from the schema "StatEventWrapUpCodeTopicStatsNotification"; changes made here are lost at the next generation

/// The schema `StatEventWrapUpCodeTopicStatsNotification`.
pub struct StatEventWrapUpCodeTopicStatsNotification {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of StatEventWrapUpCodeTopicIntervalMetrics`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::StatEventWrapUpCodeTopicIntervalMetrics>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StatEventWrapUpCodeTopicStatsNotification {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StatEventWrapUpCodeTopicStatsNotification = &<StatEventWrapUpCodeTopicStatsNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StatEventWrapUpCodeTopicStatsNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("group", "group", 0), ("data", "data", 0)],
        fields: &[&E.group, &E.data],
    }
};

crate::runtime::model!(StatEventWrapUpCodeTopicStatsNotification);

crate::runtime::setters!(StatEventWrapUpCodeTopicStatsNotification {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::StatEventWrapUpCodeTopicIntervalMetrics>,
});
