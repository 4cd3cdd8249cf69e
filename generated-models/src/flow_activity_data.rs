// @generated from the schema "FlowActivityData"; changes made here are lost at the next generation

/// The schema `FlowActivityData`.
pub struct FlowActivityData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of FlowActivityMetricValue`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::FlowActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `entities`: `array of FlowActivityEntityData`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::FlowActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowActivityData {
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
    const E: &FlowActivityData = &<FlowActivityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowActivityData",
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

crate::runtime::model!(FlowActivityData);

crate::runtime::setters!(FlowActivityData {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::FlowActivityMetricValue>,
    with_truncated: truncated: bool,
    with_entities: entities: ::std::vec::Vec<crate::FlowActivityEntityData>,
});
