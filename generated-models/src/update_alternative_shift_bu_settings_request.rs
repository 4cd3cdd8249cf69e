// @generated from the schema "UpdateAlternativeShiftBuSettingsRequest"; changes made here are lost at the next generation

/// The schema `UpdateAlternativeShiftBuSettingsRequest`.
pub struct UpdateAlternativeShiftBuSettingsRequest {
    /// `enabledGranularities`: `ListWrapperAlternativeShiftBuSettingsGranularity`.
    #[doc(alias = "enabledGranularities")]
    pub enabled_granularities: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsGranularity>,
    >,
    /// `minMinutesBeforeStartTime`: `integer (int32)`.
    #[doc(alias = "minMinutesBeforeStartTime")]
    pub min_minutes_before_start_time: ::std::option::Option<i32>,
    /// `retainedActivityCategories`: `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
    #[doc(alias = "retainedActivityCategories")]
    pub retained_activity_categories: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsActivityCategory>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateAlternativeShiftBuSettingsRequest {
    const EMPTY: Self = Self {
        enabled_granularities: ::std::option::Option::None,
        min_minutes_before_start_time: ::std::option::Option::None,
        retained_activity_categories: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateAlternativeShiftBuSettingsRequest = &<UpdateAlternativeShiftBuSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateAlternativeShiftBuSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabledGranularities", "enabled_granularities", 0),
            ("minMinutesBeforeStartTime", "min_minutes_before_start_time", 0),
            ("retainedActivityCategories", "retained_activity_categories", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.enabled_granularities,
            &E.min_minutes_before_start_time,
            &E.retained_activity_categories,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(UpdateAlternativeShiftBuSettingsRequest);

crate::runtime::setters!(UpdateAlternativeShiftBuSettingsRequest {
    with_enabled_granularities: enabled_granularities: ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsGranularity>,
    with_min_minutes_before_start_time: min_minutes_before_start_time: i32,
    with_retained_activity_categories: retained_activity_categories: ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsActivityCategory>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
