// @generated from the schema "TeamActivityData"; changes made here are lost at the next generation

/// The schema `TeamActivityData`.
#[repr(C)]
pub struct TeamActivityData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of TeamActivityMetricValue`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::TeamActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `entities`: `array of TeamActivityEntityData`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TeamActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamActivityData "TeamActivityData" 4 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::TeamActivityMetricValue> = "data" 0 with_data,
        truncated: bool = "truncated" 0 with_truncated,
        entities: ::std::vec::Vec<crate::TeamActivityEntityData> = "entities" 0 with_entities,
    )
});
