// @generated from the schema "MessagingCampaignDiagnostics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessagingCampaignDiagnostics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingCampaignDiagnostics {
    /// `timeZoneRescheduledContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "timeZoneRescheduledContactsCount")]
    pub time_zone_rescheduled_contacts_count: Option<i32>,
    /// `filteredOutContactsCount`: `integer (int32)`, read-only.
    #[doc(alias = "filteredOutContactsCount")]
    pub filtered_out_contacts_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingCampaignDiagnostics "MessagingCampaignDiagnostics" 2 {
    (
        time_zone_rescheduled_contacts_count: i32 = "timeZoneRescheduledContactsCount" with_time_zone_rescheduled_contacts_count read_only,
        filtered_out_contacts_count: i32 = "filteredOutContactsCount" with_filtered_out_contacts_count read_only,
    )
});
