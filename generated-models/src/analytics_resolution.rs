// @generated from the schema "AnalyticsResolution"; changes made here are lost at the next generation

/// The schema `AnalyticsResolution`.
pub struct AnalyticsResolution {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `nNextContactAvoided`: `integer (int64)`.
    #[doc(alias = "nNextContactAvoided")]
    pub n_next_contact_avoided: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsResolution {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        n_next_contact_avoided: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsResolution = &<AnalyticsResolution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsResolution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("queueId", "queue_id", 0),
            ("userId", "user_id", 0),
            ("nNextContactAvoided", "n_next_contact_avoided", 0),
        ],
        fields: &[&E.event_time, &E.queue_id, &E.user_id, &E.n_next_contact_avoided],
    }
};

crate::runtime::model!(AnalyticsResolution);

crate::runtime::setters!(AnalyticsResolution {
    with_event_time: event_time: crate::runtime::DateTime,
    with_queue_id: queue_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_n_next_contact_avoided: n_next_contact_avoided: i64,
});
