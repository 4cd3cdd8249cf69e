// @generated from the schema "UserActivityData"; changes made here are lost at the next generation

/// The schema `UserActivityData`.
#[repr(C)]
pub struct UserActivityData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of UserActivityMetricValue`.
    pub data: ::std::option::Option<::std::vec::Vec<crate::UserActivityMetricValue>>,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `entities`: `array of UserActivityEntityData`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserActivityEntityData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserActivityData "UserActivityData" 4 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::UserActivityMetricValue> = "data" 0 with_data,
        truncated: bool = "truncated" 0 with_truncated,
        entities: ::std::vec::Vec<crate::UserActivityEntityData> = "entities" 0 with_entities,
    )
});
