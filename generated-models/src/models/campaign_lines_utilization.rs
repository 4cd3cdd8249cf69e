// @generated from the schema "CampaignLinesUtilization"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CampaignLinesUtilization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignLinesUtilization {
    /// `assignedOutboundLines`: `integer (int32)`.
    #[doc(alias = "assignedOutboundLines")]
    pub assigned_outbound_lines: Option<i32>,
    /// `totalAvailableOutboundLines`: `integer (int32)`.
    #[doc(alias = "totalAvailableOutboundLines")]
    pub total_available_outbound_lines: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignLinesUtilization "CampaignLinesUtilization" 2 {
    (
        assigned_outbound_lines: i32 = "assignedOutboundLines" with_assigned_outbound_lines,
        total_available_outbound_lines: i32 = "totalAvailableOutboundLines" with_total_available_outbound_lines,
    )
});
