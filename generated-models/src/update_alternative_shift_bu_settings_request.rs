// @generated from the schema "UpdateAlternativeShiftBuSettingsRequest"; changes made here are lost at the next generation

/// The schema `UpdateAlternativeShiftBuSettingsRequest`.
#[repr(C)]
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

crate::runtime::model!(UpdateAlternativeShiftBuSettingsRequest "UpdateAlternativeShiftBuSettingsRequest" 4 {
    (
        enabled_granularities: ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsGranularity> = "enabledGranularities" 0 with_enabled_granularities,
        min_minutes_before_start_time: i32 = "minMinutesBeforeStartTime" 0 with_min_minutes_before_start_time,
        retained_activity_categories: ::std::boxed::Box<crate::ListWrapperAlternativeShiftBuSettingsActivityCategory> = "retainedActivityCategories" 0 with_retained_activity_categories,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
