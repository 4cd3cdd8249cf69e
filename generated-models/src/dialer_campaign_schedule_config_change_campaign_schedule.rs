// @generated from the schema "DialerCampaignScheduleConfigChangeCampaignSchedule"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeCampaignSchedule`.
pub struct DialerCampaignScheduleConfigChangeCampaignSchedule {
    /// `intervals`: `array of DialerCampaignScheduleConfigChangeScheduleInterval`.
    pub intervals: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleInterval>,
    >,
    /// `recurrences`: `array of DialerCampaignScheduleConfigChangeScheduleRecurrence`.
    pub recurrences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleRecurrence>,
    >,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `campaign`: `DialerCampaignScheduleConfigChangeUriReference`.
    pub campaign: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeUriReference>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCampaignScheduleConfigChangeCampaignSchedule {
    const EMPTY: Self = Self {
        intervals: ::std::option::Option::None,
        recurrences: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        campaign: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignScheduleConfigChangeCampaignSchedule = &<DialerCampaignScheduleConfigChangeCampaignSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignScheduleConfigChangeCampaignSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("intervals", "intervals", 0),
            ("recurrences", "recurrences", 0),
            ("timeZone", "time_zone", 0),
            ("campaign", "campaign", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.intervals,
            &E.recurrences,
            &E.time_zone,
            &E.campaign,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerCampaignScheduleConfigChangeCampaignSchedule);

crate::runtime::setters!(DialerCampaignScheduleConfigChangeCampaignSchedule {
    with_intervals: intervals: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleInterval>,
    with_recurrences: recurrences: ::std::vec::Vec<crate::DialerCampaignScheduleConfigChangeScheduleRecurrence>,
    with_time_zone: time_zone: ::std::string::String,
    with_campaign: campaign: ::std::boxed::Box<crate::DialerCampaignScheduleConfigChangeUriReference>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
