// @generated from the schema "RoutingActivityData"; changes made here are lost at the next generation

/// The schema `RoutingActivityData`.
pub struct RoutingActivityData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of RoutingActivityMetricValue`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::RoutingActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `entities`: `array of RoutingActivityEntityData`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::RoutingActivityEntityData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutingActivityData {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        data: ::std::option::Option::None,
        truncated: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingActivityData = &<RoutingActivityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingActivityData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("group", "group", 0),
            ("data", "data", 0),
            ("truncated", "truncated", 0),
            ("entities", "entities", 0),
        ],
        fields: &[&E.group, &E.data, &E.truncated, &E.entities],
    }
};

crate::runtime::model!(RoutingActivityData);

crate::runtime::setters!(RoutingActivityData {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::RoutingActivityMetricValue>,
    with_truncated: truncated: bool,
    with_entities: entities: ::std::vec::Vec<crate::RoutingActivityEntityData>,
});
