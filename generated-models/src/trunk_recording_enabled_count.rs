// @generated from the schema "TrunkRecordingEnabledCount"; changes made here are lost at the next generation

/// The schema `TrunkRecordingEnabledCount`.
pub struct TrunkRecordingEnabledCount {
    /// `enabledCount`: `integer (int32)`.
    #[doc(alias = "enabledCount")]
    pub enabled_count: ::std::option::Option<i32>,
    /// `disabledCount`: `integer (int32)`.
    #[doc(alias = "disabledCount")]
    pub disabled_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkRecordingEnabledCount {
    const EMPTY: Self = Self {
        enabled_count: ::std::option::Option::None,
        disabled_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkRecordingEnabledCount = &<TrunkRecordingEnabledCount as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkRecordingEnabledCount",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabledCount", "enabled_count", 0),
            ("disabledCount", "disabled_count", 0),
        ],
        fields: &[&E.enabled_count, &E.disabled_count],
    }
};

crate::runtime::model!(TrunkRecordingEnabledCount);

crate::runtime::setters!(TrunkRecordingEnabledCount {
    with_enabled_count: enabled_count: i32,
    with_disabled_count: disabled_count: i32,
});
