// @generated from the schema "RoutingActivityData"; changes made here are lost at the next generation

/// The schema `RoutingActivityData`.
#[repr(C)]
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

crate::runtime::model!(RoutingActivityData "RoutingActivityData" 4 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::RoutingActivityMetricValue> = "data" 0 with_data,
        truncated: bool = "truncated" 0 with_truncated,
        entities: ::std::vec::Vec<crate::RoutingActivityEntityData> = "entities" 0 with_entities,
    )
});
