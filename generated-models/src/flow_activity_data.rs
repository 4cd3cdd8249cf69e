// @generated from the schema "FlowActivityData"; changes made here are lost at the next generation

/// The schema `FlowActivityData`.
#[repr(C)]
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

crate::runtime::model!(FlowActivityData "FlowActivityData" 4 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::FlowActivityMetricValue> = "data" 0 with_data,
        truncated: bool = "truncated" 0 with_truncated,
        entities: ::std::vec::Vec<crate::FlowActivityEntityData> = "entities" 0 with_entities,
    )
});
