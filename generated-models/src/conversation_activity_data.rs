// @generated from the schema "ConversationActivityData"; changes made here are lost at the next generation

/// The schema `ConversationActivityData`.
#[repr(C)]
pub struct ConversationActivityData {
    /// `group`: `map of string`.
    pub group: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `data`: `array of ConversationActivityMetricValue`.
    pub data: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationActivityMetricValue>,
    >,
    /// `truncated`: `boolean`.
    pub truncated: ::std::option::Option<bool>,
    /// `entities`: `array of ConversationActivityEntityData`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationActivityEntityData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationActivityData "ConversationActivityData" 4 {
    (
        group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "group" 0 with_group,
        data: ::std::vec::Vec<crate::ConversationActivityMetricValue> = "data" 0 with_data,
        truncated: bool = "truncated" 0 with_truncated,
        entities: ::std::vec::Vec<crate::ConversationActivityEntityData> = "entities" 0 with_entities,
    )
});
