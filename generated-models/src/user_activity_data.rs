// @generated from the schema "UserActivityData"; changes made here are lost at the next generation

/// The schema `UserActivityData`.
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

impl crate::runtime::Model for UserActivityData {
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
    const E: &UserActivityData = &<UserActivityData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserActivityData",
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

crate::runtime::model!(UserActivityData);

crate::runtime::setters!(UserActivityData {
    with_group: group: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_data: data: ::std::vec::Vec<crate::UserActivityMetricValue>,
    with_truncated: truncated: bool,
    with_entities: entities: ::std::vec::Vec<crate::UserActivityEntityData>,
});
