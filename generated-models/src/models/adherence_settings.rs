// @generated from the schema "AdherenceSettings"; changes made here are lost at the next generation

use crate::IgnoredActivityCategories;
use crate::runtime::Extra;

/// The schema `AdherenceSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceSettings {
    /// `severeAlertThresholdMinutes`: `integer (int32)`.
    #[doc(alias = "severeAlertThresholdMinutes")]
    pub severe_alert_threshold_minutes: Option<i32>,
    /// `adherenceTargetPercent`: `integer (int32)`.
    #[doc(alias = "adherenceTargetPercent")]
    pub adherence_target_percent: Option<i32>,
    /// `adherenceExceptionThresholdSeconds`: `integer (int32)`.
    #[doc(alias = "adherenceExceptionThresholdSeconds")]
    pub adherence_exception_threshold_seconds: Option<i32>,
    /// `nonOnQueueActivitiesEquivalent`: `boolean`.
    #[doc(alias = "nonOnQueueActivitiesEquivalent")]
    pub non_on_queue_activities_equivalent: Option<bool>,
    /// `trackOnQueueActivity`: `boolean`.
    #[doc(alias = "trackOnQueueActivity")]
    pub track_on_queue_activity: Option<bool>,
    /// `ignoredActivityCategories`: `IgnoredActivityCategories`.
    #[doc(alias = "ignoredActivityCategories")]
    pub ignored_activity_categories: Option<Box<IgnoredActivityCategories>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceSettings "AdherenceSettings" 6 {
    (
        severe_alert_threshold_minutes: i32 = "severeAlertThresholdMinutes" with_severe_alert_threshold_minutes,
        adherence_target_percent: i32 = "adherenceTargetPercent" with_adherence_target_percent,
        adherence_exception_threshold_seconds: i32 = "adherenceExceptionThresholdSeconds" with_adherence_exception_threshold_seconds,
        non_on_queue_activities_equivalent: bool = "nonOnQueueActivitiesEquivalent" with_non_on_queue_activities_equivalent,
        track_on_queue_activity: bool = "trackOnQueueActivity" with_track_on_queue_activity,
        ignored_activity_categories: Box<IgnoredActivityCategories> = "ignoredActivityCategories" with_ignored_activity_categories,
    )
});
