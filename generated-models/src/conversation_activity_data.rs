// @generated from the schema "ConversationActivityData"; changes made here are lost at the next generation

/// The schema `ConversationActivityData`.
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

impl crate::runtime::Model for ConversationActivityData {
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
    const E: &ConversationActivityData = &<ConversationActivityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationActivityData",
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

crate::runtime::model!(ConversationActivityData);

crate::runtime::setters!(ConversationActivityData {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::ConversationActivityMetricValue>,
    with_truncated: truncated: bool,
    with_entities: entities: ::std::vec::Vec<crate::ConversationActivityEntityData>,
});
