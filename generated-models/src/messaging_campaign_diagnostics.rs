// @generated from the schema "MessagingCampaignDiagnostics"; changes made here are lost at the next generation

/// The schema `MessagingCampaignDiagnostics`.
#[repr(C)]
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

crate::runtime::model!(MessagingCampaignDiagnostics "MessagingCampaignDiagnostics" 2 {
    (
        time_zone_rescheduled_contacts_count: i32 = "timeZoneRescheduledContactsCount" 2 with_time_zone_rescheduled_contacts_count,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" 2 with_filtered_out_contacts_count,
    )
});
