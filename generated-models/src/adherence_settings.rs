// @generated from the schema "AdherenceSettings"; changes made here are lost at the next generation

/// The schema `AdherenceSettings`.
#[repr(C)]
pub struct AdherenceSettings {
    /// `severeAlertThresholdMinutes`: `integer (int32)`.
    #[doc(alias = "severeAlertThresholdMinutes")]
    pub severe_alert_threshold_minutes: ::std::option::Option<i32>,
    /// `adherenceTargetPercent`: `integer (int32)`.
    #[doc(alias = "adherenceTargetPercent")]
    pub adherence_target_percent: ::std::option::Option<i32>,
    /// `adherenceExceptionThresholdSeconds`: `integer (int32)`.
    #[doc(alias = "adherenceExceptionThresholdSeconds")]
    pub adherence_exception_threshold_seconds: ::std::option::Option<i32>,
    /// `nonOnQueueActivitiesEquivalent`: `boolean`.
    #[doc(alias = "nonOnQueueActivitiesEquivalent")]
    pub non_on_queue_activities_equivalent: ::std::option::Option<bool>,
    /// `trackOnQueueActivity`: `boolean`.
    #[doc(alias = "trackOnQueueActivity")]
    pub track_on_queue_activity: ::std::option::Option<bool>,
    /// `ignoredActivityCategories`: `IgnoredActivityCategories`.
    #[doc(alias = "ignoredActivityCategories")]
    pub ignored_activity_categories: ::std::option::Option<
        ::std::boxed::Box<crate::IgnoredActivityCategories>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceSettings "AdherenceSettings" 6 {
    (
        severe_alert_threshold_minutes: i32 = "severeAlertThresholdMinutes" 0 with_severe_alert_threshold_minutes,
        adherence_target_percent: i32 = "adherenceTargetPercent" 0 with_adherence_target_percent,
        adherence_exception_threshold_seconds: i32 = "adherenceExceptionThresholdSeconds" 0 with_adherence_exception_threshold_seconds,
        non_on_queue_activities_equivalent: bool = "nonOnQueueActivitiesEquivalent" 0 with_non_on_queue_activities_equivalent,
        track_on_queue_activity: bool = "trackOnQueueActivity" 0 with_track_on_queue_activity,
        ignored_activity_categories: ::std::boxed::Box<crate::IgnoredActivityCategories> = "ignoredActivityCategories" 0 with_ignored_activity_categories,
    )
});
