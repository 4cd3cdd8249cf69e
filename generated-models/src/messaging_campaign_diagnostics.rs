// @generated from the schema "MessagingCampaignDiagnostics"; changes made here are lost at the next generation

/// The schema `MessagingCampaignDiagnostics`.
pub struct MessagingCampaignDiagnostics {
    /// `timeZoneRescheduledContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledContactsCount")]
    pub time_zone_rescheduled_contacts_count: ::std::option::Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingCampaignDiagnostics {
    const EMPTY: Self = Self {
        time_zone_rescheduled_contacts_count: ::std::option::Option::None,
        filtered_out_contacts_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingCampaignDiagnostics = &<MessagingCampaignDiagnostics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingCampaignDiagnostics",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "timeZoneRescheduledContactsCount",
                "time_zone_rescheduled_contacts_count",
                2,
            ),
            ("filteredOutContactsCount", "filtered_out_contacts_count", 2),
        ],
        fields: &[
            &E.time_zone_rescheduled_contacts_count,
            &E.filtered_out_contacts_count,
        ],
    }
};

crate::runtime::model!(MessagingCampaignDiagnostics);

crate::runtime::setters!(MessagingCampaignDiagnostics {
    with_time_zone_rescheduled_contacts_count: time_zone_rescheduled_contacts_count: i32,
    with_filtered_out_contacts_count: filtered_out_contacts_count: i32,
});
