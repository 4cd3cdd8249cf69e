// @generated from the schema "AdherenceSettings"; changes made here are lost at the next generation

/// The schema `AdherenceSettings`.
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

impl crate::runtime::Model for AdherenceSettings {
    const EMPTY: Self = Self {
        severe_alert_threshold_minutes: ::std::option::Option::None,
        adherence_target_percent: ::std::option::Option::None,
        adherence_exception_threshold_seconds: ::std::option::Option::None,
        non_on_queue_activities_equivalent: ::std::option::Option::None,
        track_on_queue_activity: ::std::option::Option::None,
        ignored_activity_categories: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceSettings = &<AdherenceSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("severeAlertThresholdMinutes", "severe_alert_threshold_minutes", 0),
            ("adherenceTargetPercent", "adherence_target_percent", 0),
            (
                "adherenceExceptionThresholdSeconds",
                "adherence_exception_threshold_seconds",
                0,
            ),
            ("nonOnQueueActivitiesEquivalent", "non_on_queue_activities_equivalent", 0),
            ("trackOnQueueActivity", "track_on_queue_activity", 0),
            ("ignoredActivityCategories", "ignored_activity_categories", 0),
        ],
        fields: &[
            &E.severe_alert_threshold_minutes,
            &E.adherence_target_percent,
            &E.adherence_exception_threshold_seconds,
            &E.non_on_queue_activities_equivalent,
            &E.track_on_queue_activity,
            &E.ignored_activity_categories,
        ],
    }
};

crate::runtime::model!(AdherenceSettings);

crate::runtime::setters!(AdherenceSettings {
    with_severe_alert_threshold_minutes: severe_alert_threshold_minutes: i32,
    with_adherence_target_percent: adherence_target_percent: i32,
    with_adherence_exception_threshold_seconds: adherence_exception_threshold_seconds: i32,
    with_non_on_queue_activities_equivalent: non_on_queue_activities_equivalent: bool,
    with_track_on_queue_activity: track_on_queue_activity: bool,
    with_ignored_activity_categories: ignored_activity_categories: ::std::boxed::Box<crate::IgnoredActivityCategories>,
});
