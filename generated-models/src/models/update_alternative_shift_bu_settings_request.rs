// @generated from the schema "UpdateAlternativeShiftBuSettingsRequest"; changes made here are lost at the next generation

use crate::{
    ListWrapperAlternativeShiftBuSettingsActivityCategory,
    ListWrapperAlternativeShiftBuSettingsGranularity, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `UpdateAlternativeShiftBuSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateAlternativeShiftBuSettingsRequest {
    /// `enabledGranularities`: `ListWrapperAlternativeShiftBuSettingsGranularity`.
    #[doc(alias = "enabledGranularities")]
    pub enabled_granularities: Option<
        Box<ListWrapperAlternativeShiftBuSettingsGranularity>,
    >,
    /// `minMinutesBeforeStartTime`: `integer (int32)`.
    #[doc(alias = "minMinutesBeforeStartTime")]
    pub min_minutes_before_start_time: Option<i32>,
    /// `retainedActivityCategories`: `ListWrapperAlternativeShiftBuSettingsActivityCategory`.
    #[doc(alias = "retainedActivityCategories")]
    pub retained_activity_categories: Option<
        Box<ListWrapperAlternativeShiftBuSettingsActivityCategory>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateAlternativeShiftBuSettingsRequest "UpdateAlternativeShiftBuSettingsRequest" 4 {
    (
        enabled_granularities: Box<ListWrapperAlternativeShiftBuSettingsGranularity> = "enabledGranularities" with_enabled_granularities,
        min_minutes_before_start_time: i32 = "minMinutesBeforeStartTime" with_min_minutes_before_start_time,
        retained_activity_categories: Box<ListWrapperAlternativeShiftBuSettingsActivityCategory> = "retainedActivityCategories" with_retained_activity_categories,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});
